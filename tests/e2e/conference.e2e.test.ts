import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReadPaper, readBack } from '../electron/core/paper/read-back.ts'
import { App } from './app.ts'
import { beginMeeting, draftAtHand } from './beginning.ts'
import { pressOn, typeInto } from './keys.ts'
import { letters, lettersOf, VIETNAMESE } from './letters.ts'
import { type Said, Secretary } from './secretary.ts'
import { stepsOf } from './steps.ts'

/**
 * A whole conference at the keys, from the draft file to the two papers. The steps build on one another and run
 * in this order.
 */
describe('A committee conference', () => {
  const draft = draftAtHand()
  let app: App
  let secretary: Secretary
  let page: Page
  let hall: Page
  /** The paragraphs of the body as they were drafted. */
  let body: readonly string[]
  const projected: string[] = []
  let conclusion: ReadPaper
  let minutes: ReadPaper
  const files: Buffer[] = []
  /** The label of the paragraph that a comment is on, as it stood then. */
  const labels = new Map<Comment, string>()

  beforeAll(async () => {
    app = await App.open()
    page = app.page
    secretary = new Secretary(page)
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const at = (number: number): string => body[number - 1] ?? ''

  test('begins with the draft, the roster and what is known of the meeting', async () => {
    await beginMeeting(page)
    await page.getByLabel('Chọn tệp dự thảo…').and(page.locator('input')).setInputFiles(draft.path)
    await page.getByText(`${draft.blocks} khối`).waitFor()
    await page.getByText(`${draft.joins} chỗ đã nối`).waitFor()
    const doubts = page.getByRole('group', { name: 'Hai đoạn này có phải là một' })
    expect(await doubts.count()).toBe(draft.doubts)
    for (let left = draft.doubts; left > 0; left--) {
      await doubts.first().getByRole('button', { name: 'Giữ là hai đoạn' }).press('Enter')
    }
    await page.getByText('Không có chỗ nào cần xem lại').waitFor()
    await page.getByRole('button', { name: 'Tạo hội nghị' }).press('Enter')
    await secretary.sits()
    body = await secretary.body()
    expect(body.length).toBeGreaterThan(20)
  })

  test('calls the roll', async () => {
    await page.keyboard.press('c')
    await page.getByRole('dialog', { name: 'Điểm danh' }).waitFor()
    await page.keyboard.press('*')
    await page.keyboard.type('ngo xuan truong')
    await page.keyboard.press('2')
    await page.keyboard.type('đi công tác')
    await page.keyboard.press('Enter')
    await page.getByText('Vắng: đi công tác').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Có mặt 40/41').waitFor()
  })

  test('takes down twelve comments of eight delegates, each with its outcome', async () => {
    for (const comment of COMMENTS) {
      await secretary.goTo(comment.place === 0 ? 'line-whole' : at(comment.place))
      labels.set(comment, await secretary.label())
      await secretary.comments(comment)
      await secretary.answers(comment.outcome, comment.answer)
    }
    expect(new Set(COMMENTS.map(({ who }) => who)).size).toBe(8)
    expect(COMMENTS).toHaveLength(12)
  })

  test('agrees two rewordings of one paragraph that touch different words: both stand in it', async () => {
    await secretary.goTo(at(2))
    await secretary.proposes('e', ['van duc'], () =>
      secretary.writesAtEnd(', bảo đảm đúng thời hạn đã đề ra.'),
    )
    await secretary.proposes('e', ['pham thi anh', 'thi hanh'], () =>
      secretary.writesAtStart('Trong thời gian tới, '),
    )
    await secretary.agrees()
    await secretary.agrees()
    const words = await secretary.words()
    expect(words).toContain('Trong thời gian tới, ')
    expect(words).toContain(', bảo đảm đúng thời hạn đã đề ra.')
  })

  test('shows a collision in words and settles it with both', async () => {
    await secretary.goTo(at(3))
    await secretary.proposes('e', ['my yen'], () => secretary.writesAtEnd(', xong trước quý III.'))
    await secretary.proposes('e', ['huu nghia'], () =>
      secretary.writesAtEnd(', có phân công rõ người chịu trách nhiệm.'),
    )
    await secretary.agrees()
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Chọn lời ở chỗ trùng nhau' })
    const places = dialog.getByRole('group')
    expect(await places.first().textContent()).toContain('xong trước quý III')
    for (const place of await places.all())
      await place.getByRole('radio', { name: 'Lấy lời đề nghị' }).press('Space')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await secretary.agrees()
    expect(await secretary.words()).toContain('có phân công rõ người chịu trách nhiệm.')
  })

  test('agrees a new paragraph and the splitting of another: the labels after them go on', async () => {
    await secretary.goTo(at(5))
    await secretary.proposes('i', ['ngoc y'], () =>
      page.keyboard.type('Giao Văn phòng theo dõi, đôn đốc, báo cáo hằng tháng.'),
    )
    await secretary.agrees()
    await secretary.goTo(at(8))
    await secretary.proposes('s', ['minh duc'], async () => {
      await page.keyboard.press('Control+Home')
      for (let word = 0; word < 6; word++) await page.keyboard.press('Control+ArrowRight')
      await page.keyboard.press('Enter')
    })
    await secretary.agrees()
    expect((await secretary.body()).length).toBeGreaterThanOrEqual(body.length)
  })

  test('rejects with a reason and takes note of what is withdrawn', async () => {
    await secretary.goTo(at(11))
    await secretary.proposes('e', ['hoang an'], () => secretary.writesAtEnd(' và các năm tiếp theo.'))
    await secretary.rejects('đã nêu ở phần tổ chức thực hiện')
    await secretary.goTo(at(12))
    await secretary.proposes('d', ['quang dung'])
    await secretary.rejects('nội dung này cần được giữ')
    await secretary.goTo(at(13))
    await secretary.proposesToMoveUp(['thi hanh'])
    await secretary.withdraws()
    await secretary.goTo(at(14))
    await secretary.proposes('Shift+I', ['van duc'], () =>
      page.keyboard.type('Tiếp tục rà soát các chỉ tiêu còn lại.'),
    )
    await secretary.withdraws()
  })

  test('agrees the moving of a paragraph and the joining of two', async () => {
    const others = await secretary.body()
    await secretary.goTo(at(17))
    await secretary.proposesToMoveUp(['my yen'])
    await secretary.agrees()
    const moved = await secretary.body()
    expect(moved.indexOf(at(17))).toBe(others.indexOf(at(17)) - 1)
    await secretary.goTo(at(20))
    await secretary.proposes('j', ['huu nghia'], () => secretary.writesAtEnd('.'))
    await secretary.agrees()
    expect(await secretary.fate(at(21))).toBe('joined-away')
    await page.keyboard.press('Control+z')
    await secretary.typedAll()
    expect(await secretary.fate(at(21))).toBe('drafted')
    await page.keyboard.press('Control+y')
    await secretary.typedAll()
    expect(await secretary.fate(at(21))).toBe('joined-away')
  })

  test('shows the hall the clean text of every paragraph', async () => {
    await page.keyboard.press('Home')
    hall = await app.hall()
    await page.keyboard.press('v')
    await hall.getByText('Bản sạch').or(hall.locator('h1')).first().waitFor()
    let before = ''
    for (const place of (await secretary.places()).slice(1)) {
      await page.keyboard.press('ArrowDown')
      const words = await nextWords(hall, before)
      // What went into another paragraph is gone over as well, and stands on no paper.
      if ((await secretary.fate(place)) !== 'joined-away') projected.push(words)
      before = words
    }
    expect(projected.length).toBeGreaterThan(40)
    expect(projected.join('\n')).toContain('Giao Văn phòng theo dõi, đôn đốc, báo cáo hằng tháng.')
    await hall.close()
  })

  test('is sealed once number, date and signers are there', async () => {
    await page.keyboard.press('F10')
    await page
      .getByText('Không còn việc nào để ngỏ.')
      .or(page.getByRole('heading', { name: 'Còn để ngỏ' }))
      .first()
      .waitFor()
    await typeInto(page.getByRole('textbox', { name: 'Số kết luận' }), '45')
    await typeInto(page.getByRole('textbox', { name: 'Số biên bản' }), '12')
    await typeInto(page.getByRole('textbox', { name: 'Người ký kết luận: họ và tên' }), 'Nguyễn Văn Đức')
    await pressOn(page.getByRole('button', { name: 'Ký duyệt, khóa hội nghị' }))
    await page.getByText('Đã ký duyệt lúc').waitFor()
  })

  test('hands both papers out, the same bytes each time', async () => {
    const save = () => pressOn(page.getByRole('button', { name: 'Lưu tệp PDF' }))
    const first = await app.saved(save)
    expect(first.name).toMatch(/\.pdf$/)
    const bytes = readFileSync(first.path)
    const again = await app.saved(save)
    expect(Buffer.compare(readFileSync(again.path), bytes)).toBe(0)
    await page
      .getByRole('region', { name: 'Văn bản' })
      .getByRole('radio', { name: 'Biên bản' })
      .press('Space')
    const second = await app.saved(save)
    expect(second.name).not.toBe(first.name)
    files.push(bytes, readFileSync(second.path))
    const papers = await Promise.all(files.map(readBack))
    ;[conclusion, minutes] = [papers[0] ?? NOTHING, papers[1] ?? NOTHING]
  })

  test('hands everything out by one key, the signed papers in it byte for byte', async () => {
    const dossier = await app.saved(() => page.keyboard.press('Control+s'))
    const held = Object.values(unzipSync(readFileSync(dossier.path)))
    for (const paper of files) expect(held.some((file) => paper.equals(file))).toBe(true)
    expect(held.length).toBeGreaterThan(files.length)
  })

  test('has in its conclusion exactly what the hall saw', () => {
    const paper = lettersOf(conclusion)
    for (const words of projected) expect(paper).toContain(letters(words))
    const discussed = projected.slice(1, -1).map(letters).join('')
    expect(paper).toContain(discussed)
  })

  test('has every comment in its minutes, with who said it and of what', () => {
    const entries = entriesOf(minutes)
    expect(entries).toHaveLength(COMMENTS.length + AMENDED.length)
    for (const comment of COMMENTS) {
      const entry = entries.find((one) => one.includes(letters(comment.words)))
      expect(entry, comment.words).toContain(letters(comment.name))
      expect(entry).toContain(letters(labels.get(comment) ?? ''))
      expect(entry).toContain(letters(comment.answer ?? ''))
    }
  })

  test('has every amendment in its minutes, with who asked for it, where, and what became of it', () => {
    const entries = entriesOf(minutes)
    for (const [index, { names, words, place, outcome }] of AMENDED.entries()) {
      const entry = entries[COMMENTS.length + index]
      for (const said of [...names, words, place, outcome]) expect(entry).toContain(letters(said))
    }
    expect(AMENDED.filter(({ outcome }) => outcome === AGREED)).toHaveLength(8)
  })

  test('carries its fonts with it, and every letter of Vietnamese is in them', () => {
    for (const paper of [conclusion, minutes]) {
      const fonts = new Set(paper.pages.flatMap(({ runs }) => runs.map(({ font }) => font)))
      for (const font of fonts) expect(font).toMatch(/^Tinos-/)
    }
    const paper = minutes.pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
    for (const letter of VIETNAMESE) expect(paper).toContain(letter)
    for (const file of files) {
      const raw = file.toString('latin1')
      const faces = [...raw.matchAll(/\/BaseFont \/([^\s/]+)/g)].map(([, name]) => name)
      expect(faces.length).toBeGreaterThan(0)
      for (const face of faces) expect(face).toMatch(/^[A-Z]{6}\+Tinos-/)
      expect([...raw.matchAll(/\/FontFile2 /g)].length).toBe(new Set(faces).size)
    }
  })

  test('made no window complain', () => {
    expect(app.complaints).toEqual([])
  })
})

interface Comment extends Said {
  /** Counted among the paragraphs of the body; 0 is the draft as a whole. */
  readonly place: number
  readonly name: string
  readonly outcome: 1 | 2 | 3 | 4 | 5
  readonly answer?: string
}

const COMMENTS: readonly Comment[] = [
  {
    place: 0,
    who: 'quoc dat',
    name: 'Trương Quốc Đạt',
    kind: 4,
    outcome: 1,
    words: 'Cơ bản nhất trí với dự thảo Kết luận trình Hội nghị.',
  },
  {
    place: 1,
    who: 'pham thi anh',
    name: 'Phạm Thị Ánh',
    kind: 1,
    outcome: 1,
    words: 'Cần nêu đậm hơn kết quả của sáu tháng đầu năm.',
  },
  {
    place: 2,
    who: 'minh duc',
    name: 'Lê Minh Đức',
    kind: 2,
    outcome: 2,
    answer: 'tiếp thu về thời hạn',
    words: 'Đề nghị ghi rõ thời hạn hoàn thành.',
  },
  {
    place: 2,
    who: 'thi hanh',
    name: 'Trần Thị Hạnh',
    kind: 2,
    outcome: 1,
    words: 'Đề nghị bổ sung cụm từ “trong thời gian tới”.',
  },
  {
    place: 3,
    who: 'ngoc y',
    name: 'Đỗ Thị Ngọc Ý',
    kind: 3,
    outcome: 3,
    answer: 'số liệu lấy theo báo cáo đã thẩm định',
    words: 'Số liệu này lấy theo báo cáo nào?',
  },
  {
    place: 5,
    who: 'my yen',
    name: 'Huỳnh Thị Mỹ Yến',
    kind: 1,
    outcome: 4,
    answer: 'đại biểu bảo lưu ý kiến',
    words: 'Nên giao một cơ quan làm đầu mối theo dõi.',
  },
  {
    place: 7,
    who: 'huu nghia',
    name: 'Đặng Hữu Nghĩa',
    kind: 1,
    outcome: 5,
    answer: 'chờ ý kiến cấp trên',
    words: 'Mức đầu tư này cần xin ý kiến cấp trên.',
  },
  {
    place: 8,
    who: 'quang dung',
    name: 'Bùi Quang Dũng',
    kind: 2,
    outcome: 1,
    words: 'Đoạn này dài, đề nghị tách làm hai.',
  },
  {
    place: 10,
    who: 'quoc dat',
    name: 'Trương Quốc Đạt',
    kind: 1,
    outcome: 1,
    words: `Bảng chữ: ${VIETNAMESE.join(' ')}.`,
  },
  {
    place: 11,
    who: 'pham thi anh',
    name: 'Phạm Thị Ánh',
    kind: 4,
    outcome: 1,
    words: 'Nhất trí với nội dung này, không sửa.',
  },
  {
    place: 14,
    who: 'minh duc',
    name: 'Lê Minh Đức',
    kind: 3,
    outcome: 3,
    answer: 'đã có trong báo cáo kiểm tra',
    words: 'Kết quả kiểm tra đã có chưa?',
  },
  {
    place: 16,
    who: 'thi hanh',
    name: 'Trần Thị Hạnh',
    kind: 1,
    outcome: 1,
    words: 'Cần viết gọn lại, bỏ các từ trùng lặp.',
  },
]

const AGREED = 'thống nhất'

/** The amendments in the order in which they are proposed: what only they say, and how each ends. */
const AMENDED = [
  { names: ['Nguyễn Văn Đức'], place: '', words: ', bảo đảm đúng thời hạn đã đề ra', outcome: AGREED },
  { names: ['Phạm Thị Ánh', 'Trần Thị Hạnh'], place: '', words: 'Trong thời gian tới,', outcome: AGREED },
  { names: ['Huỳnh Thị Mỹ Yến'], place: '', words: ', xong trước quý III', outcome: AGREED },
  {
    names: ['Đặng Hữu Nghĩa'],
    place: '',
    words: 'có phân công rõ người chịu trách nhiệm',
    outcome: AGREED,
  },
  {
    names: ['Đỗ Thị Ngọc Ý'],
    place: '1.1',
    words: 'Giao Văn phòng theo dõi, đôn đốc, báo cáo hằng tháng',
    outcome: AGREED,
  },
  { names: ['Lê Minh Đức'], place: '1.5', words: 'tách', outcome: AGREED },
  {
    names: ['Vũ Hoàng Ân'],
    place: '2.2',
    words: 'và các năm tiếp theo',
    outcome: 'đã nêu ở phần tổ chức thực hiện',
  },
  { names: ['Bùi Quang Dũng'], place: '2.3', words: 'bỏ', outcome: 'nội dung này cần được giữ' },
  { names: ['Trần Thị Hạnh'], place: '2.4', words: 'chuyển', outcome: 'rút' },
  { names: ['Nguyễn Văn Đức'], place: '', words: 'Tiếp tục rà soát các chỉ tiêu còn lại', outcome: 'rút' },
  { names: ['Huỳnh Thị Mỹ Yến'], place: '', words: 'chuyển', outcome: AGREED },
  { names: ['Đặng Hữu Nghĩa'], place: '', words: 'ghép', outcome: AGREED },
] as const

const NOTHING: ReadPaper = { pages: [], info: {}, xml: { title: '', author: '', subject: '' }, outline: [] }

/** What was said and proposed, each from its number in the minutes to the next. */
function entriesOf(paper: ReadPaper): readonly string[] {
  return lettersOf(paper)
    .split(/2\.\d+\.(?=Đồngchí|Cácđồngchí)/u)
    .slice(1)
}

/** The hall's words once they are others than before. */
async function nextWords(hall: Page, before: string): Promise<string> {
  const words = hall.locator('[data-current] [data-part="words"]')
  await expect
    .poll(async () => (await words.count()) === 1 && (await words.textContent()) !== before)
    .toBe(true)
  return (await words.textContent()) ?? ''
}
