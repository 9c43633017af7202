import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plain } from '../../shared/text/tidy.ts'
import { App } from './app.ts'
import { Secretary } from './secretary.ts'
import { stepsOf } from './steps.ts'
import { Typist, unikey } from './typist.ts'

/** What somebody says or writes, long enough to lose a letter of, and full of letters that are commands elsewhere. */
const WORDS = 'Đề nghị ghi rõ thời hạn của từng nhiệm vụ'
const REASON = 'số liệu đã được thẩm định'

/**
 * Whoever types fast does not look whether a form is open before typing into it. Nothing of it may be lost, and
 * no letter of it be taken for a command: the log of the meeting holds exactly what was typed and nothing else.
 */
describe.each([
  ['at a machine that keeps up', 1],
  ['at a machine six times slower', 6],
])('A fast typist %s', (_where, slowness) => {
  let app: App
  let secretary: Secretary
  let typist: Typist
  let body: readonly string[]
  let known = 0

  beforeAll(async () => {
    app = await App.open()
    await app.page.getByRole('button', { name: 'Dùng thử hội nghị mẫu' }).press('Enter')
    secretary = new Secretary(app.page)
    await secretary.sits()
    body = await secretary.body()
    typist = await Typist.at(app.page, slowness)
    known = (await app.facts()).length
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  /** The facts since this was asked last, once all that was typed has been answered. */
  const newFacts = async () => {
    await secretary.typedAll()
    const facts = (await app.facts()).slice(known)
    known += facts.length
    return facts
  }
  /** The words that the newest rewording put in place of those of the paragraph. */
  const reworded = async () => {
    const [fact, ...others] = await newFacts()
    expect(others).toEqual([])
    if (fact?.type !== 'AmendmentProposed' || fact.change.kind !== 'reword') throw new Error(fact?.type)
    return { before: plain(fact.change.base), after: plain(fact.change.text) }
  }

  test('takes down one comment after another, each with its outcome', async () => {
    await secretary.goTo(body[0] ?? '')
    await typist.types(
      `<n>hanh<Tab>${WORDS} một<Control+Enter><k><3><Tab>${REASON}<Control+Enter>` +
        `<n>duc<Tab>${WORDS} hai<Control+Enter><n>ngoc<Enter><Alt+3>${WORDS} ba<Control+Enter>`,
    )
    expect(await newFacts()).toMatchObject([
      { type: 'CommentCaptured', kind: 'opinion', words: `${WORDS} một` },
      { type: 'OutcomeGiven', outcome: { kind: 'explained', words: REASON } },
      { type: 'CommentCaptured', kind: 'opinion', words: `${WORDS} hai` },
      { type: 'CommentCaptured', kind: 'question', words: `${WORDS} ba` },
    ])
  })

  test('saves a comment once, however often the key is pressed', async () => {
    await typist.types(`<n>hanh<Tab>${WORDS}<Control+Enter><Control+Enter><Control+Enter>`)
    expect(await newFacts()).toMatchObject([{ type: 'CommentCaptured', words: WORDS }])
  })

  test('rewords the end of a paragraph the moment the editor opens', async () => {
    await typist.types(`<e><Control+End><Backspace>, ${WORDS}.<Control+Enter>`)
    const { before, after } = await reworded()
    expect(after).toBe(`${before.slice(0, -1)}, ${WORDS}.`)
  })

  test('rewords the beginning of a paragraph, names two who ask for it, and agrees it', async () => {
    await secretary.goTo(body[1] ?? '')
    await typist.types(`<e><Control+Home>${WORDS}, <Tab>hanh<Enter>quoc<Enter><Control+Enter><a>`)
    const [proposed, agreed, ...others] = await newFacts()
    expect(others).toEqual([])
    expect(proposed).toMatchObject({
      type: 'AmendmentProposed',
      proposers: [{}, {}].map(() => expect.any(String)),
    })
    expect(agreed).toMatchObject({ type: 'AmendmentAgreed' })
    expect(JSON.stringify(agreed)).toContain(`${WORDS}, `)
  })

  test('inserts, splits, moves and removes without looking up', async () => {
    await secretary.goTo(body[2] ?? '')
    await typist.types(`<i>${WORDS}.<Control+Enter>`)
    await typist.types(
      `<s><Control+Home>${'<Control+ArrowRight>'.repeat(5)}<Enter><Control+End><Backspace> ${REASON}.<Control+Enter>`,
    )
    await typist.types('<m><ArrowUp><Enter><Control+Enter><d><Control+Enter>')
    const facts = await newFacts()
    expect(facts.map((fact) => fact.type === 'AmendmentProposed' && fact.change.kind)).toEqual([
      'insert',
      'split',
      'move',
      'delete',
    ])
    expect(facts[0]).toMatchObject({ change: { text: [{ text: `${WORDS}.` }] } })
    expect(JSON.stringify(facts[1])).toContain(` ${REASON}.`)
  })

  test('rejects with the reason, and the next one as well', async () => {
    await typist.types(
      `<ArrowRight><r>${REASON} một<Control+Enter><ArrowDown><r>${REASON} hai<Control+Enter>`,
    )
    expect(await newFacts()).toMatchObject([
      { type: 'AmendmentRejected', reason: `${REASON} một` },
      { type: 'AmendmentRejected', reason: `${REASON} hai` },
    ])
  })

  test('rests a finger on the key that agrees: one is agreed, and the next is left alone', async () => {
    await secretary.goTo(body[4] ?? '')
    await typist.types(`<i>${WORDS} một.<Control+Enter><i>${WORDS} hai.<Control+Enter>`)
    await typist.rests('a')
    expect((await newFacts()).map(({ type }) => type)).toEqual([
      'AmendmentProposed',
      'AmendmentProposed',
      'AmendmentAgreed',
    ])
  })

  test('finds a command by its words and goes on typing', async () => {
    await secretary.goTo(body[3] ?? '')
    await typist.types(`<Control+k>ghi y kien<Enter>hanh<Tab>${WORDS}<Control+Enter>`)
    expect(await newFacts()).toMatchObject([{ type: 'CommentCaptured', words: WORDS }])
  })

  test('types with Unikey, which takes letters back and sends them anew', async () => {
    await typist.types(`<n>${unikey('hạnh')}<Tab>${unikey(WORDS)}<Control+Enter>`)
    expect(await newFacts()).toMatchObject([{ type: 'CommentCaptured', words: WORDS }])
    await typist.types(`<e><Control+End><Backspace>${unikey(`, ${WORDS}.`)}<Control+Enter>`)
    const { before, after } = await reworded()
    expect(after).toBe(`${before.slice(0, -1)}, ${WORDS}.`)
  })

  test('types with an input method that composes each syllable', async () => {
    await typist.types('<n>hanh<Tab>')
    await typist.composes(WORDS)
    await typist.types('<Control+Enter>')
    expect(await newFacts()).toMatchObject([{ type: 'CommentCaptured', words: WORDS }])
    await typist.types('<e><Control+End><Backspace>, ')
    await typist.composes(WORDS)
    await typist.types('.<Control+Enter>')
    const { before, after } = await reworded()
    expect(after).toBe(`${before.slice(0, -1)}, ${WORDS}.`)
  })

  test('writes a footnote and a raised letter behind the last word, and takes the note back by its edge', async () => {
    await secretary.goTo(body[5] ?? '')
    await typist.types(
      `<e><Control+End><Backspace><Control+Alt+f>${WORDS}<ArrowRight>, 5 m<Control+.>2<Control+.>.<Control+Enter>`,
    )
    const { before, after } = await reworded()
    expect(after).toBe(`${before.slice(0, -1)}\uFFFA${WORDS}\uFFFB, 5 m2.`)
    await typist.types(
      `<e><Control+End><Backspace><Control+Alt+f>${REASON}<ArrowRight><Backspace>.<Control+Enter>`,
    )
    expect((await reworded()).after).toBe(`${before.slice(0, -1)}${REASON}.`)
  })

  test('made no window complain', () => {
    expect(app.complaints).toEqual([])
  })
})
