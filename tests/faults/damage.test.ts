import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Contents } from '../../electron/core/contents.ts'
import { openMeetingFile } from '../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import { APPLICATION_ID } from '../../electron/core/schema.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { freshFolder } from '../electron/core/folder.ts'
import { given } from '../electron/core/given.ts'
import {
  ABOUT,
  commentOf,
  contentsOf,
  factsOf,
  factsWithComments,
  meetingOf,
  SEALING,
} from '../electron/core/meeting.ts'
import { spread } from './cases.ts'

const LONG = 'Đề nghị làm rõ trách nhiệm của từng cấp ủy. '.repeat(200)

/** Comments of a few words and some that run over several pages; then sealed, with a paper. */
const DISCUSSED: readonly Fact[] = [
  ...factsWithComments(40),
  ...factsOf([commentOf(41, LONG), commentOf(42), commentOf(43, LONG)], 44),
]
const FACTS: readonly Fact[] = [
  ...DISCUSSED,
  ...factsOf([{ type: 'MeetingSealed', sealing: SEALING, openAmendments: [] }], DISCUSSED.length + 1),
]

const CONTENTS: Contents = {
  ...contentsOf(FACTS),
  scratch: [['comment:b3', 'đang gõ dở']],
  papers: [
    {
      kind: 'minutes',
      sealedSeq: FACTS.length,
      signing: 0,
      name: 'a.pdf',
      pages: 9,
      bytes: Buffer.alloc(30_000, 'pdf'),
    },
  ],
}

/** What became of a damaged file. */
type Outcome =
  | { readonly kind: 'opened'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'trouble'
      readonly code: Trouble['code']
      readonly saved: readonly Fact[]
      /** Facts that lean on lost ones, kept as lines of a text file. */
      readonly leftOver: number
    }

/** Opens the file as it lies there and checks what holds for every damage: nothing thrown, nothing altered. */
function outcomeOf(path: string): Outcome {
  const before = bytesAt(path)
  const opened = openMeetingFile(path)
  if (opened.ok) {
    const { facts } = opened.value.contents.history
    opened.value.close()
    return { kind: 'opened', facts }
  }
  expect(bytesAt(path)).toEqual(before)
  const { refusal } = opened
  if (refusal.code !== 'damaged') return { kind: 'trouble', code: refusal.code, saved: [], leftOver: 0 }
  const saved = given(openMeetingFile(refusal.savedTo))
  saved.close()
  const leftOver = linesAt(refusal.savedTo.replace(/\.nghisu$/, '.txt'))
  return { kind: 'trouble', code: refusal.code, saved: saved.contents.history.facts, leftOver }
}

function bytesAt(path: string): readonly Buffer[] {
  return [path, `${path}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file))
}

function linesAt(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').length : 0
}

function clear(folder: string, keep: string): void {
  for (const name of readdirSync(folder)) if (name !== keep) rmSync(join(folder, name))
}

function flipped(bytes: Buffer, offset: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(offset) ^ (1 << (offset % 8)), offset)
  return copy
}

/** With one bit of the words wrong wherever they stand: SQLite leaves old copies of rows in unused places. */
function misspelt(bytes: Buffer, words: string): Buffer {
  let copy = bytes
  for (let at = copy.indexOf(words); at !== -1; at = copy.indexOf(words)) copy = flipped(copy, at)
  expect(copy).not.toEqual(bytes)
  return copy
}

/** Those of the events that the app had recorded, as texts; a saved event that it had not is a lie. */
const RECORDED = new Set(FACTS.map(({ event }) => JSON.stringify(event)))

function expectTrue(saved: readonly Fact[]): void {
  for (const { event } of saved) {
    const restored = event.type === 'MeetingOpened' && event.about.body === '…'
    expect(restored || RECORDED.has(JSON.stringify(event))).toBe(true)
  }
  expect(saved.map(({ seq }) => seq)).toEqual(saved.map((_, index) => index + 1))
}

describe('a meeting file with one bit flipped', () => {
  const MOST_LOST = 16
  it.each([
    ['in its header', (size: number) => spread(60, Math.min(size, 100))],
    ['in its first page', (size: number) => spread(60, Math.min(size, 4096))],
    ['anywhere', (size: number) => spread(120, size)],
  ])('%s opens whole, or is left alone and saved but for one page’s facts', (_, offsetsIn) => {
    const folder = freshFolder()
    const original = readFileSync(given(createMeetingFile(folder, 'whole', CONTENTS)))
    const path = join(folder, 'x.nghisu')
    for (const offset of offsetsIn(original.length)) {
      clear(folder, '')
      writeFileSync(path, flipped(original, offset))
      const outcome = outcomeOf(path)
      if (outcome.kind === 'opened') {
        expect(outcome.facts).toEqual(FACTS)
      } else if (outcome.code === 'newer') {
        // The four bytes that say by which version the file was written.
        expect(Math.floor(offset / 4)).toBe(60 / 4)
      } else {
        expect(outcome.code).toBe('damaged')
        expectTrue(outcome.saved)
        expect(outcome.saved.length + outcome.leftOver).toBeGreaterThanOrEqual(FACTS.length - MOST_LOST)
      }
    }
  })
})

describe('a meeting file cut short', () => {
  it('is left alone, and all facts that it still holds are saved', () => {
    const folder = freshFolder()
    const original = readFileSync(given(createMeetingFile(folder, 'whole', CONTENTS)))
    const path = join(folder, 'x.nghisu')
    const lengths = [1, 15, 16, 68, 72, 99, 100, 101, 4095, 4096, ...spread(60, original.length)]
    for (const length of lengths.filter((each) => each > 0)) {
      clear(folder, '')
      writeFileSync(path, original.subarray(0, length))
      const outcome = outcomeOf(path)
      expect(outcome.kind).toBe('trouble')
      if (outcome.kind === 'opened') continue
      expect(['damaged', 'unreadable']).toContain(outcome.code)
      expectTrue(outcome.saved)
    }
  })

  it('keeps, whatever is cut off behind it, what stands before', () => {
    const folder = freshFolder()
    const original = readFileSync(given(createMeetingFile(folder, 'whole', CONTENTS)))
    const path = join(folder, 'x.nghisu')
    writeFileSync(path, original.subarray(0, original.length - 4096))
    const outcome = outcomeOf(path)
    expect(outcome).toMatchObject({ kind: 'trouble', code: 'damaged' })
    expect(outcome.kind === 'trouble' && outcome.saved.length).toBeGreaterThan(FACTS.length - 16)
  })
})

describe('a page of a meeting file overwritten with zeros', () => {
  it('loses that page’s facts alone, whichever page it is', () => {
    const folder = freshFolder()
    const original = readFileSync(given(createMeetingFile(folder, 'whole', CONTENTS)))
    const path = join(folder, 'x.nghisu')
    for (let start = 0; start < original.length; start += 4096) {
      clear(folder, '')
      writeFileSync(path, Buffer.from(original).fill(0, start, start + 4096))
      const outcome = outcomeOf(path)
      if (outcome.kind === 'opened') continue
      if (start === 0) {
        expect(outcome.code).toBe('not-a-meeting')
        continue
      }
      expect(outcome.code).toBe('damaged')
      expectTrue(outcome.saved)
      expect(outcome.saved.length + outcome.leftOver).toBeGreaterThanOrEqual(FACTS.length - 16)
    }
  })
})

describe('what is saved of a damaged meeting', () => {
  const damagedAt = (words: string) => {
    const folder = freshFolder()
    const path = given(createMeetingFile(folder, 'Hội nghị.nghisu', CONTENTS))
    writeFileSync(path, misspelt(readFileSync(path), words))
    return { folder, path }
  }

  it('stands beside it under a name that says so, with the paper and the half-typed text', () => {
    const { folder, path } = damagedAt('Ý kiến thứ 7')
    const opened = openMeetingFile(path)
    const savedTo = join(folder, 'Hội nghị (phần đọc được).nghisu')
    expect(opened).toEqual({ ok: false, refusal: { code: 'damaged', path, savedTo } })
    const saved = given(openMeetingFile(savedTo))
    expect(saved.contents.history.facts.map(({ event }) => event)).toEqual(
      FACTS.map(({ event }) => event).filter(
        (event) => !('words' in event && event.words === 'Ý kiến thứ 7'),
      ),
    )
    expect(saved.contents.scratch).toEqual(CONTENTS.scratch)
    expect(saved.paper('minutes', FACTS.length - 1).at(-1)?.pages).toBe(9)
    saved.close()
  })

  it('is as long as the meeting itself where the damage hit no fact', () => {
    const folder = freshFolder()
    const path = given(createMeetingFile(folder, 'x.nghisu', CONTENTS))
    const bytes = readFileSync(path)
    bytes.writeUInt32BE(APPLICATION_ID ^ 1, 68)
    bytes.writeUInt32BE(99, 28)
    bytes.write('FACTS', bytes.indexOf('CREATE TABLE cover') + 13)
    writeFileSync(path, bytes)
    const outcome = outcomeOf(path)
    expect(outcome).toEqual({ kind: 'trouble', code: 'damaged', saved: FACTS, leftOver: 0 })
  })

  it('leaves out what leans on a lost fact, and keeps its words in a text file', () => {
    const { folder, path } = damagedAt('Trần Thị Yến')
    const refusal = openMeetingFile(path)
    expect(refusal).toMatchObject({ ok: false, refusal: { code: 'damaged' } })
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    expect(texts).toEqual(['Hội nghị (phần đọc được).txt'])
    const leftOver = readFileSync(join(dirname(path), texts[0] ?? ''), 'utf8')
    for (const number of [1, 20, 42]) expect(leftOver).toContain(`"words":"Ý kiến thứ ${number}"`)
  })

  it('opens even where the opening of the meeting is lost, with a name and nothing invented', () => {
    const { folder, path } = damagedAt('Hội trường Đảng ủy')
    const savedTo = join(folder, 'Hội nghị (phần đọc được).nghisu')
    expect(openMeetingFile(path)).toEqual({ ok: false, refusal: { code: 'damaged', path, savedTo } })
    const saved = given(openMeetingFile(savedTo))
    saved.close()
    const [opening, ...others] = saved.contents.history.facts.map(({ event }) => event)
    expect(others).toEqual(FACTS.slice(1).map(({ event }) => event))
    expect(opening).toMatchObject({ about: { name: ABOUT.name, body: '…', place: '', startsAt: null } })
  })

  it('keeps an undoing only with the fact that it undoes', () => {
    const folder = freshFolder()
    const facts = [
      ...factsWithComments(3),
      ...factsOf([{ type: 'FactUndone', seq: 6 }, commentOf(4), { type: 'FactUndone', seq: 8 }], 7),
    ]
    const path = given(createMeetingFile(folder, 'x.nghisu', contentsOf(facts)))
    writeFileSync(path, misspelt(readFileSync(path), 'Ý kiến thứ 3'))
    const outcome = outcomeOf(path)
    expect(outcome.kind === 'trouble' && outcome.saved.slice(3).map(({ event }) => event)).toEqual([
      commentOf(1),
      commentOf(2),
      commentOf(4),
      { type: 'FactUndone', seq: 6 },
    ])
  })
})

describe('a log left by a crash, with one bit flipped', () => {
  const MOST_LOST = 16

  it('never loses more in silence than the last command', () => {
    const folder = freshFolder()
    const whole = given(createMeetingFile(folder, 'whole.nghisu', contentsOf(factsWithComments(3))))
    const file = given(openMeetingFile(whole))
    const facts = [...factsWithComments(3)]
    for (let number = 4; number <= 20; number += 1) {
      const more = factsOf([commentOf(number)], facts.length + 1)
      facts.push(...more)
      given(file.append(more, meetingOf(facts), []))
      given(file.keepScratch('comment:b3', `chữ thứ ${number}`))
    }
    const path = join(folder, 'x.nghisu')
    const log = readFileSync(`${whole}-wal`)
    copyFileSync(whole, join(folder, 'main'))
    file.close()
    for (const offset of [...spread(32, 32), ...spread(100, log.length)]) {
      clear(folder, 'main')
      copyFileSync(join(folder, 'main'), path)
      writeFileSync(`${path}-wal`, flipped(log, offset))
      const outcome = outcomeOf(path)
      if (outcome.kind === 'opened') {
        expect(outcome.facts).toEqual(facts.slice(0, outcome.facts.length))
        expect(outcome.facts.length).toBeGreaterThanOrEqual(facts.length - 1)
      } else {
        expect(outcome.code).toBe('damaged')
        expect(outcome.saved.length + outcome.leftOver).toBeGreaterThanOrEqual(facts.length - MOST_LOST)
      }
    }
  })

  it('is taken up to where a power cut tore it', () => {
    const folder = freshFolder()
    const whole = given(createMeetingFile(folder, 'whole.nghisu', contentsOf(factsWithComments(1))))
    const file = given(openMeetingFile(whole))
    const facts = [...factsWithComments(1), ...factsOf([commentOf(2)], 5)]
    given(file.append(facts.slice(4), meetingOf(facts), []))
    const log = readFileSync(`${whole}-wal`)
    copyFileSync(whole, join(folder, 'main'))
    file.close()
    const path = join(folder, 'x.nghisu')
    for (const length of spread(40, log.length)) {
      clear(folder, 'main')
      copyFileSync(join(folder, 'main'), path)
      writeFileSync(`${path}-wal`, log.subarray(0, length))
      expect(outcomeOf(path)).toMatchObject({ kind: 'opened' })
    }
  })
})
