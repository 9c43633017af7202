import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../../electron/core/lexicon.ts'
import { proofread } from '../../../../shared/draft/proofreading/proofread.ts'
import { readDraft } from '../../../../shared/draft/reader.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { shown } from './proof.ts'

/** A folder beside the project, which may be absent: then only the shipped sample is read. */
const REAL_DRAFT = new URL('../../../../../shared/samples/du-thao-ket-luan.txt', import.meta.url)
const SAMPLE = new URL('../../../../resources/samples/du-thao-ket-luan-mau.txt', import.meta.url)

const isPresent = existsSync(REAL_DRAFT)
if (!isPresent) console.log('The real draft is not beside the project: only the shipped sample is proofread.')

/** A page of a paper in form holds about so many words. */
const WORDS_ON_A_PAGE = 400
const FALSE_ALARMS_ON_A_PAGE = 2

function read(file: URL) {
  const { blocks } = readDraft(readFileSync(file, 'utf8'))
  const words = blocks.flatMap(({ text }) => plain(text).split(/\s+/)).length
  return { pages: words / WORDS_ON_A_PAGE, found: proofread(blocks, lexicon()).map(shown) }
}

/** How many findings are not on the list of what is right, each of which may be found once for each time listed. */
function falseAlarms(found: readonly string[], right: readonly string[]): readonly string[] {
  const left = [...right]
  return found.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

describe.runIf(isPresent)('the real draft', () => {
  const { found, pages } = isPresent ? read(REAL_DRAFT) : { found: [], pages: 1 }

  /** The slips that were found by reading it, by hand. */
  const SLIPS = {
    'two full stops behind Bộ Chính trị': ['..→. marks-doubled'],
    'nói dài for nối dài': ['nói dài→nối dài misspelt'],
    'Trung ương, tinh for tỉnh': ['tinh→tỉnh seldom-alone'],
    'tinh giảm for tinh giản': ['tinh giảm→tinh giản misspelt'],
    'one plan as Đề án and as Đồ án': ['Đề→Đồ differs-from-its-like', 'Đồ→Đề differs-from-its-like'],
    'hàng năm beside hằng năm': ['hàng năm→hằng năm spelled-two-ways'],
    'hoá beside hóa': ['hoá→hóa tone-placed-otherwise'],
    'straight quotation marks beside curly ones': [
      '"mục tiêu kép"→“mục tiêu kép” quotes-mixed',
      '"chi bộ bốn tốt"→“chi bộ bốn tốt” quotes-mixed',
      '"đảng bộ cơ sở bốn tốt"→“đảng bộ cơ sở bốn tốt” quotes-mixed',
      '"tự diễn biến"→“tự diễn biến” quotes-mixed',
      '"tự chuyển hóa"→“tự chuyển hóa” quotes-mixed',
    ],
    'item 4 in capitals beside items in small letters': [
      'VỀ QUỐC PHÒNG, AN NINH, CÔNG TÁC NỘI CHÍNH→Về quốc phòng, an ninh, công tác nội chính heading-in-capitals',
    ],
  }

  /** What reading by hand had passed over and the form asks for: also right. */
  const FORM = [
    '06→6 count-two-ways',
    '04-NQ/TU→04-NQ/TU, no-comma-before-date',
    '25-NQ/TW→25-NQ/TW, no-comma-before-date',
    '43-KL/TW→43-KL/TW, no-comma-before-date',
    '21-KL/TW→21-KL/TW, no-comma-before-date',
    '28-NQ/TW→28-NQ/TW, no-comma-before-date',
  ]

  test.each(Object.entries(SLIPS))('%s is found', (_, lines) => {
    for (const line of lines) expect(found).toContain(line)
  })

  test('there are at most two false alarms a page', () => {
    const alarms = falseAlarms(found, [...Object.values(SLIPS).flat(), ...FORM])
    console.log(
      `The real draft: ${found.length} findings, ${alarms.length} false alarms on ${pages.toFixed(1)} pages.`,
    )
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(FALSE_ALARMS_ON_A_PAGE * pages)
  })
})

describe('the shipped sample', () => {
  const { found, pages } = read(SAMPLE)

  /** Every slip that was put into it. */
  const RIGHT = [
    '"người tốt, việc tốt"→“người tốt, việc tốt” quotes-mixed',
    '"chi bộ bốn tốt"→“chi bộ bốn tốt” quotes-mixed',
    'tinh giảm→tinh giản misspelt',
    'mở rông→mở rộng misspelt',
    'hoá→hóa tone-placed-otherwise',
    'hoá→hóa tone-placed-otherwise',
    'Đề→Đồ differs-from-its-like',
    'Đồ→Đề differs-from-its-like',
    'tinh→tỉnh seldom-alone',
    'hàng năm→hằng năm spelled-two-ways',
    '..→. marks-doubled',
    'VỀ QUỐC PHÒNG, AN NINH, CÔNG TÁC NỘI CHÍNH→Về quốc phòng, an ninh, công tác nội chính heading-in-capitals',
  ]

  test('every slip of it is found', () => {
    for (const line of RIGHT) expect(found).toContain(line)
  })

  test('there are at most two false alarms a page', () => {
    const alarms = falseAlarms(found, RIGHT)
    console.log(
      `The sample: ${found.length} findings, ${alarms.length} false alarms on ${pages.toFixed(1)} pages.`,
    )
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(FALSE_ALARMS_ON_A_PAGE * pages)
  })
})
