import { fold } from '../text/fold.ts'
import { plain, rich } from '../text/tidy.ts'
import type { Cell } from './table.ts'

/** Words with one space between them and no invisible letters. */
const TIDY = /^[^\s\p{C}\p{M}]+(?: [^\s\p{C}\p{M}]+)*$/u

/** A cell's text without needless spaces; `''` for a part of a merged cell. */
export function tidyCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  // What has nothing to tidy is passed on: a table has tens of thousands of cells.
  return TIDY.test(cell) ? cell.normalize('NFC') : plain(rich(cell))
}

export function onOneLine(words: string): string {
  return words.replaceAll('\n', ' ')
}

/** A cell that counts and says nothing: `3`, `3.`, `(3)`, `II`. */
const NUMBER = /^\(?(?:\d+|[IVX]+)\)?[.)]?$/

export function isNumber(text: string): boolean {
  return NUMBER.test(text)
}

const GUEST = /\b(khach|du thinh|guests?)\b/
/** With its mark or with none at all, since `mới` (new) folds to the same letters as `mời` (invited). */
const INVITED = /(?<!\p{L})(mời|moi)(?!\p{L})/u
const MEMBER = /\b(chinh thuc|uy vien|thanh vien|members?)\b/

/** What words say of somebody's part in the meeting; null where they say nothing of it, or both. */
export function roleIn(words: string): 'member' | 'guest' | null {
  const folded = fold(words)
  const isGuest = GUEST.test(folded) || INVITED.test(words.normalize('NFC').toLowerCase())
  const isMember = MEMBER.test(folded)
  if (isGuest === isMember) return null
  return isGuest ? 'guest' : 'member'
}

const OFFICE =
  /^(quyen |nguyen )?(pho |truong |bi thu|chu tich|uy vien|giam doc|chanh|chu nhiem|vien truong|hieu truong|tong |thu ky|dang vien|can bo|chuyen vien|cong chuc|phong vien|doi truong|to truong|ke toan|thanh tra|kiem soat|dai bieu|chi huy|chinh tri vien|tham phan|nhan vien)/
const UNIT =
  /^(dang (uy|bo)|chi bo|huyen uy|tinh uy|thanh uy|uy ban|ubnd|hdnd|ubmttq|ubkt|mat tran|mttq|hoi dong|hoi |doan |lien doan|cong doan|phong |ban |so |cuc |chi cuc|van phong|trung tam|truong (tieu|thcs|thpt|trung hoc|mam non|dai hoc|cao dang|chinh tri)|cong an|quan su|toa an|vien kiem sat|kho bac|ngan hang|cong ty|bao |dai |to dan pho|khu pho|thon |ap |khoi |benh vien|tram |xa |phuong )/
/** What begins as a unit does and is somebody of it. */
const SOMEBODY = /^((phong|doan|hoi) vien|(doan|hoi|khoi) truong|dai bieu|dai tr|ban chap)/
/** A school, which folds to the same letters as a head of something. */
const SCHOOL = /^trường /i

/** Whether words begin as a unit's name does: `Chi bộ 4`, `Ủy ban nhân dân phường`. `Trưởng phòng` does not. */
export function looksLikeUnit(words: string): boolean {
  const folded = fold(words)
  return SCHOOL.test(words.normalize('NFC')) || (UNIT.test(folded) && !SOMEBODY.test(folded))
}

/** Whether words begin as those for an office do: `Phó Bí thư`, `Trưởng Công an`. */
export function looksLikeOffice(words: string): boolean {
  return OFFICE.test(fold(words)) && !looksLikeUnit(words)
}

const BULLET = /^(?:\d+[.)]|[-–+•*])\s*/u
const TITLE = /^(?:đồng chí|đ\/c|đc|ông|bà|anh|chị)(?:[.:]\s*|\s+)/iu
/** What stands above or below a list and looks like a name. */
const TITLE_LINE =
  /^(danh sach|hoi nghi|tong (so|cong)|cong|ho (va )?ten|dai bieu|khach moi|thanh phan|nguoi lap|ngay|dang (uy|bo)|uy ban|hoi dong)\b/
const NAME = /^\p{L}[\p{L}\p{M}\s.'’-]*$/u
/** In words: the longest names of princely and minority families stay below. */
const LONGEST_NAME = 8

/** A name as it is written on papers, or null where the words are none: two words or more, letters alone. */
export function nameIn(words: string): string | null {
  const name = words.replace(BULLET, '').replace(TITLE, '').trim()
  const length = name.split(/\s+/).length
  if (!NAME.test(name) || / [-–—] |\n/.test(name) || length < 2 || length > LONGEST_NAME) return null
  if (TITLE_LINE.test(fold(name))) return null
  return name === name.toLocaleUpperCase('vi') ? inSmallLetters(name) : name
}

/** `NGUYỄN VĂN ĐỨC` → `Nguyễn Văn Đức`, `H'LAN ÊBAN` → `H'Lan Êban`. */
function inSmallLetters(name: string): string {
  return name
    .toLocaleLowerCase('vi')
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (first) => first.toLocaleUpperCase('vi'))
}

/** Where a name ends and something else begins: `Nguyễn Văn Đức - Bí thư`, `Lê Thị Mai (Chi bộ 4)`. */
const AFTER_NAME = /\s*(?:[,;:(\n]|\s[-–—]\s)\s*/u

/** A cell that holds a name, alone or with something behind it; null where it holds none. */
export function nameAndMore(words: string): { readonly name: string; readonly more: string } | null {
  const below = words.split('\n').slice(1).join(' ')
  const isBroken = !looksLikeOffice(below) && !looksLikeUnit(below)
  const whole = nameIn(isBroken ? onOneLine(words) : words)
  if (whole !== null) return { name: whole, more: '' }
  const bare = words.replace(BULLET, '')
  const end = AFTER_NAME.exec(bare)
  const name = end ? nameIn(bare.slice(0, end.index)) : null
  if (!end || name === null) return null
  return {
    name,
    more: bare
      .slice(end.index + end[0].length)
      .replace(/\)\s*$/, '')
      .trim(),
  }
}

/** The sum under a list, or how many there are: `Tổng cộng: 53 đồng chí`. */
export function isTotal(words: string): boolean {
  return /^(tong (so|cong)|cong|danh sach (nay )?co)\b/.test(fold(words))
}
