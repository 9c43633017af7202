/** The types of papers that committees and state bodies issue, the longer name before the shorter it begins with. */
const PAPER_TYPES = [
  'BÁO CÁO CHÍNH TRỊ',
  'BÁO CÁO',
  'BIÊN BẢN',
  'CHƯƠNG TRÌNH HÀNH ĐỘNG',
  'CHƯƠNG TRÌNH LÀM VIỆC',
  'CHƯƠNG TRÌNH',
  'CHỈ THỊ',
  'CÔNG ĐIỆN',
  'ĐỀ ÁN',
  'HƯỚNG DẪN',
  'KẾ HOẠCH',
  'KẾT LUẬN',
  'LỜI KÊU GỌI',
  'NGHỊ QUYẾT',
  'PHƯƠNG ÁN',
  'QUY CHẾ',
  'QUY CHUẨN',
  'QUY ĐỊNH',
  'QUYẾT ĐỊNH',
  'THÔNG BÁO',
  'THÔNG CÁO',
  'THÔNG TRI',
  'TỜ TRÌNH',
  'TUYÊN BỐ',
].map((name) => name.normalize('NFC'))

const DRAFT_OF = /^(dự thảo)\s+(?=\p{Lu})/iu

/** A line that names the paper, taken apart. */
export interface NamedType {
  /** `DỰ THẢO` where it stands on the same line; else empty. */
  readonly draftMark: string
  readonly type: string
  /** What follows on the same line and begins the subject; else empty. */
  readonly subject: string
}

/** What a line in capitals says of the paper's type; null if it names none. `words` without asterisks. */
export function paperTypeIn(words: string): NamedType | null {
  const draftMark = DRAFT_OF.exec(words)?.[1] ?? ''
  const named = words.slice(draftMark.length).trim()
  const type = PAPER_TYPES.find((name) => named.startsWith(name) && !/^\p{L}/u.test(named.slice(name.length)))
  if (type === undefined || /\p{Ll}/u.test(named)) return null
  return { draftMark, type, subject: named.slice(type.length).trim() }
}
