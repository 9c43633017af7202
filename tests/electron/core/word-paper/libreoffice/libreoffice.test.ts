import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { annexWord } from '../../../../../electron/core/annex/annex-word.ts'
import { workbook } from '../../../../../electron/core/annex/workbook.ts'
import { PROFILES } from '../../../../../electron/core/paper/profiles.ts'
import { makeWordPaper } from '../../../../../electron/core/word-paper/make-word.ts'
import { conclusionBlocks } from '../../../../../shared/meeting/conclusion.ts'
import type { OpenedMeeting } from '../../../../../shared/meeting/state.ts'
import { annexOf } from '../../../../../shared/report/annex.ts'
import type { PaperBlock, Table } from '../../../../../shared/report/paper.ts'
import { NOTE_END, NOTE_START } from '../../../../../shared/text/note-edge.ts'
import { gridOf } from '../../../../../shared/text/table.ts'
import { plain } from '../../../../../shared/text/tidy.ts'
import { held, steps } from '../../../../shared/meeting/conference.ts'
import { opened } from '../../../../shared/meeting/given.ts'
import { block, discussed, sealed } from '../../../../shared/report/sample-meeting.ts'
import { type Line, linesIn, lineWith } from '../../paper/form/lines.ts'
import { about, between, isFolio, isSet, isStep, NEAR } from '../../paper/form/measuring.ts'
import { drafted, signed, signedOnBothSides } from '../../paper/form/meetings.ts'
import { PARTY_RULES } from '../../paper/form/party-rules.ts'
import { FOLIO, FOLIO_DEPTH, MARGIN, VERSO } from '../../paper/form/rules.ts'
import { STATE_RULES } from '../../paper/form/state-rules.ts'
import { readBack } from '../../paper/read-back.ts'
import { AMENDED, meetingWith, SHORTENED, TARGETS } from '../tabled.ts'
import { askLibreOffice } from './libreoffice.ts'
import { spread } from './spread.ts'

/** Every Word file and workbook of the app as LibreOffice has them, where it is installed. */

const FORMS = ['party', 'state'] as const
const CONFERENCES = 20
const meetings = fc
  .sample(steps, { numRuns: CONFERENCES, seed: 20_261_124 })
  .flatMap((drawn) => held(drawn).slice(-1))
  .map(opened)
const PAPERS = {
  conclusion: { kind: 'conclusion', of: signed },
  draft: { kind: 'conclusion', of: drafted },
  minutes: { kind: 'minutes', of: signed },
} as const
const TABLES = { 'a row put in': AMENDED, 'a row taken out': SHORTENED } as const
const NOTE = `${NOTE_START}Theo Báo cáo số 16, ngày 05/7.${NOTE_END}`
const NOTED = sealed({
  draft: [block('paragraph', `Kinh tế tăng trưởng khá${NOTE}, thu ngân sách đạt kế hoạch.`)],
})
const debated = sealed(discussed())
const opinions = annexOf('opinions', debated, PROFILES.party)

async function given(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const [i, meeting] of meetings.entries()) {
    files.set(`compared-${i}.docx`, spread((await makeWordPaper(meeting, 'compared')).bytes))
  }
  for (const [name, table] of Object.entries(TABLES)) {
    const { bytes } = await makeWordPaper(meetingWith(TARGETS, table), 'compared')
    files.set(`table-${name}.docx`, spread(bytes))
  }
  for (const form of FORMS) {
    for (const [paper, { kind, of }] of Object.entries(PAPERS)) {
      files.set(`paper-${paper}-${form}.docx`, (await makeWordPaper(of(form), kind)).bytes)
    }
  }
  files.set('paper-noted.docx', (await makeWordPaper(NOTED, 'conclusion')).bytes)
  files.set('paper-both-sides.docx', (await makeWordPaper(signedOnBothSides(), 'conclusion')).bytes)
  if (opinions === null) throw new Error('the sample has opinions')
  files.set('paper-opinions.docx', (await annexWord(opinions, debated)).bytes)
  files.set('opinions.xlsx', workbook(opinions).bytes)
  return files
}

const answers = askLibreOffice(await given())
const hasCalc = answers !== null && !answers.has('no-calc.txt')
if (answers === null) console.warn('LibreOffice is not installed: its opinion of Word files was not asked')
else if (!hasCalc) console.warn('LibreOffice has no Calc here: its opinion of the workbook was not asked')

function answer(name: string): Uint8Array {
  const bytes = answers?.get(name)
  if (bytes === undefined) throw new Error(`LibreOffice has nothing of ${name}`)
  return bytes
}

function linesOf(name: string): readonly string[] {
  const text = new TextDecoder().decode(answer(name))
  return text.split('\n').map((line) => line.trimEnd())
}

const pages = async (name: string): Promise<readonly Line[]> => linesIn(await readBack(answer(name)))

const labelled = ({ label, text }: OpenedMeeting['draft'][number]) =>
  label === null ? plain(text) : `${label} ${plain(text)}`

/** The text that is discussed, a line for each paragraph. */
function body(blocks: OpenedMeeting['draft']): readonly string[] {
  return blocks.filter(({ kind }) => /^(opening|heading|item|paragraph)$/.test(kind)).map(labelled)
}

/** The lines of a file from the first of the text to its end; these drafts have nothing below it. */
function bodyIn(lines: readonly string[], blocks: OpenedMeeting['draft']): readonly string[] {
  const [first = ''] = body(blocks)
  return lines.slice(lines.indexOf(first)).filter((line) => line !== '')
}

function tableIn(blocks: readonly PaperBlock[]): Table {
  const table = blocks.find((block) => block.kind === 'table')
  if (table === undefined) throw new Error('there is no table')
  return table.table
}

/** Where lines break is Word's affair: what begins with a certain word on paper is looked for in the PDF alone. */
const BROKEN_ELSEWHERE = 'italics of the author'

describe.runIf(answers !== null)('LibreOffice', () => {
  test('stumbles over nothing', () => {
    expect([...(answers?.keys() ?? [])]).not.toContain('error.txt')
  })

  test.each(meetings.map((meeting, i) => ({ meeting, i })))(
    'has the final text with all changes accepted, the draft with all rejected, to the letter: conference $i',
    ({ meeting, i }) => {
      const final = conclusionBlocks(meeting)
      expect(bodyIn(linesOf(`compared-${i}.docx.accepted.txt`), final)).toEqual(body(final))
      expect(bodyIn(linesOf(`compared-${i}.docx.rejected.txt`), meeting.draft)).toEqual(body(meeting.draft))
    },
  )

  test.each(Object.entries(TABLES))('has both tables of one with %s', (name, table) => {
    const cellsIn = (view: string) => {
      const lines = linesOf(`table-${name}.docx.${view}.txt`)
      return lines.slice(lines.indexOf('STT'), lines.indexOf('II. NHIỆM VỤ, GIẢI PHÁP'))
    }
    expect(cellsIn('accepted')).toEqual(gridOf(table).flat().map(plain))
    expect(cellsIn('rejected')).toEqual(gridOf(TARGETS).flat().map(plain))
  })

  describe.each([
    ['party', PARTY_RULES],
    ['state', STATE_RULES],
  ] as const)('sets in the form of the %s', (form, rules) => {
    test.each(['conclusion', 'draft', 'minutes'] as const)('the %s', async (paper) => {
      const lines = await pages(`paper-${paper}-${form}.docx.pdf`)
      const { components, steps } = rules[paper]
      for (const component of components.filter(([what]) => what !== BROKEN_ELSEWHERE)) {
        isSet(lineWith(lines, component[1]), component, NEAR.millimetres)
      }
      for (const step of steps) isStep(lines, step)
      for (const folio of lines.filter(isFolio)) {
        expect(folio.words).toBe(String(Math.max(2, folio.page)))
        isSet(folio, FOLIO[form])
        about(folio.depth, FOLIO_DEPTH)
      }
    })
  })

  test('changes the margins of even pages where both sides are printed', async () => {
    const lines = await pages('paper-both-sides.docx.pdf')
    const leftOf = (page: number) =>
      Math.min(...lines.filter((line) => line.page === page).map(({ left }) => left))
    about(leftOf(1), MARGIN.left)
    about(leftOf(2), VERSO.left)
  })

  test('has notes at the foot of the page', async () => {
    const note = lineWith(await pages('paper-noted.docx.pdf'), 'Theo Báo cáo số 16')
    expect(note).toMatchObject({ page: 1, sizes: [PROFILES.party.styles.note.size], fonts: ['Regular'] })
    between(note.depth, MARGIN.bottom - 5, MARGIN.bottom)
  })

  test('has every word of the opinion table in the Word file', () => {
    const lines = linesOf('paper-opinions.docx.accepted.txt')
    const { rows } = tableIn(opinions?.paper.blocks ?? [])
    for (const cell of rows.flat().flatMap((words) => plain(words).split('\n'))) expect(lines).toContain(cell)
  })

  test.runIf(hasCalc)('has every cell of the opinion table in the workbook', () => {
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(answer('opinions.xlsx.csv')).trim())
    const { head, rows } = tableIn(opinions?.paper.blocks ?? [])
    expect(data.slice(-rows.length - 1)).toEqual([...[...head, ...rows].map((cells) => cells.map(plain))])
  })
})
