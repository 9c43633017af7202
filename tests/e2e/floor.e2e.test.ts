import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '../../shared/meeting/event.ts'
import { readBack } from '../electron/core/paper/read-back.ts'
import { App } from './app.ts'
import { pressOn, tabTo, typeInto } from './keys.ts'
import { letters, lettersOf } from './letters.ts'
import { Secretary } from './secretary.ts'
import { stepsOf } from './steps.ts'

const MEMBERS = 41
const GUESTS = 12

/**
 * The floor of a sitting at the keys, from the roll call to a change in text that was adopted. The log is held
 * against what was done, fact by fact. The steps build on one another and run in this order.
 */
describe('The floor of the hall', () => {
  let app: App
  let page: Page
  let secretary: Secretary
  let known = 0
  /** The names of the roster by the ids that the log gave them. */
  let names: ReadonlyMap<string, string>

  beforeAll(async () => {
    app = await App.open()
    page = app.page
    secretary = new Secretary(page)
    await page.getByRole('button', { name: /hội nghị mẫu/i }).press('Enter')
    await secretary.sits()
    const facts = await newFacts()
    names = new Map(
      facts
        .filter((fact) => fact.type === 'DelegatesAdded')
        .flatMap(({ delegates }) => delegates.map(({ id, name }) => [id, name] as const)),
    )
    expect(names.size).toBe(MEMBERS + GUESTS)
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  /** The facts since this was asked last. */
  async function newFacts(): Promise<readonly Event[]> {
    const facts = (await app.facts()).slice(known)
    known += facts.length
    return facts
  }
  const nameOf = (id: string) => names.get(id) ?? ''
  const opens = (name: string) => page.getByRole('dialog', { name, exact: true }).waitFor()
  const closes = async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const type = (words: string) => page.keyboard.type(words)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test('calls the roll of 41 members and 12 guests, one key each', async () => {
    await press('c')
    await opens('Điểm danh')
    for (let called = 0; called < MEMBERS + GUESTS; called++) await press('Enter')
    await page.getByText(`Có mặt ${MEMBERS}/${MEMBERS} đại biểu chính thức`).waitFor()
    await page.getByText(`${GUESTS}/${GUESTS} mời dự`).waitFor()
    const facts = await newFacts()
    expect(facts).toHaveLength(MEMBERS + GUESTS)
    expect(new Set(facts.map((fact) => marked(fact).name))).toEqual(new Set(names.values()))
    expect(facts.every((fact) => marked(fact).attendance.kind === 'present')).toBe(true)
  })

  test('finds a name by its letters and says who is absent, who came late and who left', async () => {
    await type('ngo xuan truong')
    await press('2')
    await type('đi công tác')
    await press('Enter')
    await type('thuy duong')
    await press('3')
    await type('0745')
    await press('Enter')
    await type('my yen')
    await press('F4', 'Tab')
    await type('họp tỉnh')
    await press('Enter')
    await page
      .getByText(`Có mặt ${MEMBERS - 2}/${MEMBERS}`)
      .first()
      .waitFor()
    expect((await newFacts()).map(marked)).toEqual([
      { name: 'Ngô Xuân Trường', attendance: { kind: 'absent', reason: 'đi công tác' } },
      {
        name: 'Mai Thị Thùy Dương',
        attendance: { kind: 'arrived', at: expect.stringMatching(/T07:45:00/) },
      },
      {
        name: 'Huỳnh Thị Mỹ Yến',
        attendance: { kind: 'left', at: expect.stringMatching(/T\d\d:\d\d:00/), reason: 'họp tỉnh' },
      },
    ])
  })

  test('puts right how a delegate is listed', async () => {
    await type('ngo xuan truong')
    await press('5', 'Tab', 'Tab')
    await type('Chi bộ 9')
    await press('Enter')
    await page.getByRole('option', { name: 'Chi bộ 9' }).waitFor()
    const [fact] = await newFacts()
    expect(fact).toMatchObject({
      type: 'DelegateCorrected',
      delegate: { name: 'Ngô Xuân Trường', unit: 'Chi bộ 9', role: 'member' },
    })
    await closes()
    await page.getByRole('button', { name: `Có mặt ${MEMBERS - 2}/${MEMBERS}` }).waitFor()
  })

  test('takes the sitting from item to item of an agenda typed or pasted', async () => {
    await press('g')
    await opens('Chương trình hội nghị')
    await type('Khai mạc')
    await press('Enter')
    await type('Thảo luận dự thảo Kết luận')
    await press('Tab')
    await type('Trương Quốc Đạt')
    await press('Enter')
    await type('Biểu quyết, bế mạc')
    await press('Alt+ArrowUp', 'Alt+ArrowDown', 'Shift+Tab')
    await type('9h45')
    await press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press('Shift+G', 'Shift+G')
    await page.getByText('2/3. Thảo luận dự thảo Kết luận').waitFor()
    const [agenda, ...moves] = await newFacts()
    const items = agenda?.type === 'AgendaSet' ? agenda.items : []
    expect(items.map(({ id, ...item }) => item)).toEqual([
      { title: 'Khai mạc', presenter: '', startsAt: null },
      { title: 'Thảo luận dự thảo Kết luận', presenter: 'Trương Quốc Đạt', startsAt: null },
      { title: 'Biểu quyết, bế mạc', presenter: '', startsAt: '09:45' },
    ])
    expect(moves).toEqual([
      { type: 'AgendaMoved', itemId: items[0]?.id },
      { type: 'AgendaMoved', itemId: items[1]?.id },
    ])
  })

  test('gives the floor to three speakers, and takes a comment as that of whoever has it', async () => {
    await press('f')
    await opens('Phát biểu')
    for (const letters of ['minh duc', 'ngoc y', 'huu nghia']) {
      await type(letters)
      await press('Enter')
    }
    await page.getByText('Đang chờ: 3').waitFor()
    // The last of them goes before the second.
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Alt+ArrowUp')
    await press('F7')
    await page.getByText('Đang chờ: 2').waitFor()
    await closes()
    await press('n', 'Tab')
    await type('Nhất trí với dự thảo.')
    await press('Control+Enter')
    await secretary.typedAll()
    // Somebody else can be named all the same.
    await press('n')
    await type('van duc')
    await press('Tab')
    await type('Đề nghị ghi rõ thời hạn.')
    await press('Control+Enter')
    await secretary.typedAll()
    await press('F7')
    await page.getByRole('button', { name: 'Mời Đỗ Thị Ngọc Ý' }).waitFor()
    await press('x', 'Shift+X')
    await secretary.typedAll()
    const facts = await newFacts()
    expect(facts.map(({ type }) => type)).toEqual([
      ...['FloorRequested', 'FloorRequested', 'FloorRequested', 'SpeakersOrdered', 'FloorGiven'],
      ...['CommentCaptured', 'CommentCaptured', 'FloorGiven', 'FloorGiven', 'FloorTaken'],
    ])
    const who = (type: 'FloorRequested' | 'FloorGiven' | 'CommentCaptured') =>
      facts.flatMap((fact) => (fact.type === type ? [nameOf(fact.delegateId)] : []))
    expect(who('FloorRequested')).toEqual(['Lê Minh Đức', 'Đỗ Thị Ngọc Ý', 'Đặng Hữu Nghĩa'])
    expect(who('FloorGiven')).toEqual(['Lê Minh Đức', 'Đặng Hữu Nghĩa', 'Đỗ Thị Ngọc Ý'])
    expect(who('CommentCaptured')).toEqual(['Lê Minh Đức', 'Nguyễn Văn Đức'])
  })

  test('counts a vote by sections, says that it does not add up, and has it put right', async () => {
    await press('PageDown', 'PageDown', 'ArrowDown')
    await secretary.proposes('e', ['minh duc'], () => secretary.writesAtStart('Trong thời gian tới, '))
    await press('q')
    await opens('Biểu quyết')
    await press('Enter')
    await page.getByRole('textbox', { name: 'Tán thành' }).and(page.locator(':focus')).waitFor()
    await press('Insert', 'ArrowUp')
    for (const count of ['20', '2', '1', '15', '3', '0']) {
      await type(count)
      await press('Enter')
    }
    await page.getByText(`Đếm được 41, nhiều hơn số có mặt ${MEMBERS - 2} là 2.`).waitFor()
    // Half-typed figures outlive the sheet.
    await closes()
    await page.getByRole('button', { name: 'Kiểm đếm' }).waitFor()
    await press('q')
    await opens('Biểu quyết')
    await page.getByText('là 2. Hãy đếm lại').waitFor()
    await page.getByRole('textbox', { name: 'Tán thành, Khu vực 1' }).and(page.locator(':focus')).waitFor()
    await press('=', 'Control+Enter')
    await page.getByText('33/41 tán thành (80,49%), 5 không tán thành, 1 ý kiến khác').first().waitFor()
    const [proposed, put, counted] = await newFacts()
    expect(proposed?.type).toBe('AmendmentProposed')
    expect(put).toMatchObject({
      type: 'VotePut',
      voting: {
        question: { kind: 'amendment' },
        method: 'hands',
        threshold: { kind: 'over-half' },
        base: { of: 'members', excluded: [], reason: '' },
      },
    })
    expect(counted).toMatchObject({
      type: 'VoteCounted',
      counting: {
        tallies: [
          { section: 'Khu vực 1', counts: [18, 2, 1] },
          { section: 'Khu vực 2', counts: [15, 3, 0] },
        ],
        ballots: null,
      },
    })
  })

  test('does what follows from the vote by one key, and adopts the part without a count', async () => {
    await page.getByRole('button', { name: 'Nhất trí phương án 1' }).and(page.locator(':focus')).waitFor()
    await press('Enter')
    await page.getByText('Đã nhất trí phương án 1.').first().waitFor()
    await closes()
    await press('Shift+Q')
    await opens('Thông qua')
    await press('Enter')
    await page.getByText('Đã ghi là thông qua: II.').first().waitFor()
    await closes()
    const [agreed, adopted, ...more] = await newFacts()
    expect(agreed?.type).toBe('AmendmentAgreed')
    expect(adopted).toMatchObject({ type: 'TextAdopted', blockId: expect.any(String), voteId: null })
    expect(more).toEqual([])
    await page.getByRole('navigation').getByText('thông qua', { exact: true }).waitFor()
  })

  test('asks before it changes adopted text, and shows in the outline that it was', async () => {
    await secretary.proposes('e', ['ngoc y'], () => secretary.writesAtStart('Từ nay, '))
    await press('2', 'a')
    await opens('Sửa phần đã thông qua?')
    await press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await newFacts()).map(({ type }) => type)).toEqual(['AmendmentProposed'])
    await press('a')
    await opens('Sửa phần đã thông qua?')
    await press('Control+Enter')
    await page.getByText('Đã sửa phần đã thông qua.').first().waitFor()
    expect((await newFacts()).map(({ type }) => type)).toEqual(['AmendmentAgreed'])
    await page.getByRole('navigation').getByText('đã sửa lại').first().waitFor()
  })

  test('holds a secret ballot on the whole, corrects its figures, and cancels it with the reason', async () => {
    await press('q')
    await opens('Biểu quyết')
    // From the likeliest question to the last but one, which is the whole.
    await press('ArrowUp', 'ArrowUp')
    await page.getByRole('radio', { name: 'Toàn văn' }).and(page.locator(':focus')).waitFor()
    await press('Tab', 'ArrowRight', 'Enter')
    await page.getByRole('textbox', { name: 'Phiếu phát ra' }).and(page.locator(':focus')).waitFor()
    for (const figure of ['39', '39', '1', '30', '5']) {
      await type(figure)
      await press('Enter')
    }
    await press('=', 'Enter', 'Enter')
    await page.getByText('Hội nghị thông qua Toàn văn dự thảo: 30/41').first().waitFor()
    await pressOn(page.getByRole('button', { name: 'Sửa số liệu' }))
    await tabTo(page.getByRole('textbox', { name: 'Tán thành', exact: true }))
    await type('20')
    await page.getByText('20 là quá nửa số có mặt (cần 20) nhưng chưa đủ 21').waitFor()
    await press('Control+Enter')
    await page.getByText('Hội nghị không thông qua Toàn văn dự thảo: 20/41').first().waitFor()
    await pressOn(page.getByRole('button', { name: 'Hủy biểu quyết' }))
    await type('Phiếu in thiếu trang')
    await press('Enter')
    await page.getByText('Lý do: Phiếu in thiếu trang.').waitFor()
    await closes()
    const [put, counted, corrected, cancelled, ...more] = await newFacts()
    const ballots = { handedOut: 39, returned: 39, invalid: 1 }
    expect(put).toMatchObject({ type: 'VotePut', voting: { question: { kind: 'whole' }, method: 'ballots' } })
    expect(counted).toMatchObject({
      type: 'VoteCounted',
      counting: { tallies: [{ section: '', counts: [30, 5, 3] }], ballots },
    })
    expect(corrected).toMatchObject({
      type: 'VoteCounted',
      counting: { tallies: [{ section: '', counts: [20, 5, 3] }], ballots },
    })
    expect(cancelled).toMatchObject({ type: 'VoteCancelled', reason: 'Phiếu in thiếu trang' })
    expect(more).toEqual([])
  })

  test.each([
    ['c', 'Điểm danh'],
    ['g', 'Chương trình hội nghị'],
    ['f', 'Phát biểu'],
    ['q', 'Biểu quyết'],
    ['Shift+Q', 'Thông qua'],
  ])('keeps nobody out of what %s opens: %s', async (key, name) => {
    await press(key)
    await opens(name)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160))}`),
    ).toEqual([])
    await closes()
  })

  test('tells all of it before sign-off', async () => {
    await press('F10')
    const open = page.getByRole('region', { name: 'Còn để ngỏ' })
    await open.getByText('Lời văn đã đổi từ khi thông qua: II.').waitFor()
    await open.getByText('Toàn văn chưa được ghi là đã thông qua.').waitFor()
  })

  test('is sealed, and its minutes tell all of it in true order', async () => {
    await typeInto(page.getByRole('textbox', { name: 'Số kết luận' }), '45')
    await typeInto(page.getByRole('textbox', { name: 'Số biên bản' }), '12')
    await pressOn(page.getByRole('button', { name: 'Ký duyệt, khóa hội nghị' }))
    await page.getByText('Đã ký duyệt lúc').waitFor()
    await page
      .getByRole('region', { name: 'Văn bản' })
      .getByRole('radio', { name: 'Biên bản' })
      .press('Space')
    const paper = await app.saved(() => pressOn(page.getByRole('button', { name: 'Lưu tệp PDF' })))
    const minutes = lettersOf(await readBack(readFileSync(paper.path)))
    expect((await newFacts()).map(({ type }) => type)).toEqual(['MeetingSealed'])
    let at = 0
    for (const words of TOLD) {
      const next = minutes.indexOf(letters(words), at)
      expect(next, words).toBeGreaterThanOrEqual(at)
      at = next
    }
  })

  test('makes no complaint on the console', () => {
    expect(app.complaints).toEqual([])
  })

  /** A mark of the roll call of one delegate, with the name. */
  function marked(fact: Event) {
    if (fact.type !== 'AttendanceMarked') throw new Error(`no mark of the roll call: ${fact.type}`)
    return { name: fact.delegateIds.map(nameOf).join(', '), attendance: fact.attendance }
  }
})

/** What the minutes say of the floor, in this order. */
const TOLD: readonly string[] = [
  'Có mặt: 40 đồng chí.',
  'Vắng mặt: 01 đồng chí:',
  'Đồng chí Ngô Xuân Trường',
  'đi công tác.',
  'Đến muộn: 01 đồng chí:',
  'Đồng chí Mai Thị Thùy Dương',
  'có mặt từ 07 giờ 45 phút.',
  'Rời Hội nghị trước khi kết thúc: 01 đồng chí:',
  'Đồng chí Huỳnh Thị Mỹ Yến',
  '(lý do: họp tỉnh).',
  '1.2. Đại biểu mời dự',
  'Có mặt: 12 đồng chí:',
  '2.1. Khai mạc',
  '2.2. Thảo luận dự thảo Kết luận',
  'Người trình bày: Trương Quốc Đạt.',
  '2.2.1. Đồng chí Lê Minh Đức',
  'Nhất trí với dự thảo.',
  '2.2.2. Đồng chí Nguyễn Văn Đức',
  'Đề nghị ghi rõ thời hạn.',
  '2.2.3. Đồng chí Đặng Hữu Nghĩa',
  '2.2.4. Đồng chí Đỗ Thị Ngọc Ý',
  '2.2.5. Đồng chí Lê Minh Đức',
  'thêm “Trong thời gian tới,” vào đầu đoạn.',
  '2.2.6. Hội nghị biểu quyết bằng hình thức giơ tay, thông qua đề nghị của đồng chí Lê Minh Đức với 33/41 đồng chí tán thành (đạt 80,49% tổng số đại biểu chính thức, 84,62% số có mặt), 05 đồng chí không tán thành, 01 ý kiến khác.',
  'cần ít nhất 21 đồng chí tán thành (quá nửa).',
  'Khu vực 1: 18 đồng chí tán thành, 02 đồng chí không tán thành, 01 ý kiến khác; Khu vực 2: 15 đồng chí tán thành, 03 đồng chí không tán thành, không có ý kiến khác.',
  'Kết quả: Hội nghị thống nhất.',
  '2.2.7. Hội nghị thông qua phần II.',
  'Sau khi thông qua, nội dung có thay đổi tại: đoạn 1, phần II.',
  '2.2.8. Đồng chí Đỗ Thị Ngọc Ý',
  'thêm “Từ nay,” vào đầu đoạn.',
  '2.2.9. Hội nghị biểu quyết bằng hình thức bỏ phiếu kín về toàn văn dự thảo Kết luận.',
  'Việc biểu quyết được hủy',
  'Lý do: Phiếu in thiếu trang.',
  '3. Kết luận của người chủ trì',
  'Kết luận số 45-KL/ĐU',
]
