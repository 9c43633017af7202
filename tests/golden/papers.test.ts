import { describe, expect, test } from 'vitest'
import { PaperDocument } from '../../electron/core/paper/paper-document.ts'
import { PROFILES } from '../../electron/core/paper/profiles.ts'
import { TypeCase } from '../../electron/core/paper/type-case.ts'
import { conclusionPaper } from '../../shared/report/conclusion.ts'
import { layout } from '../../shared/report/layout.ts'
import { minutesPaper } from '../../shared/report/minutes.ts'
import type { Page, PlacedLine } from '../../shared/report/page.ts'
import type { Paper } from '../../shared/report/paper.ts'
import type { Profile } from '../../shared/report/profile.ts'
import { discussed, sealed } from '../shared/report/sample-meeting.ts'

/**
 * The papers of the sample meeting as they are placed, in the real type: each line with its place in tenths of
 * a point and what is written there. A change of these files is a change of every paper: render the pages and
 * look at them before accepting it.
 */

function placed(paper: Paper, profile: Profile): string {
  const { title, author, subject } = paper
  const types = new TypeCase(new PaperDocument({ title, author, subject, date: new Date(0), seal: null }))
  return layout(paper, profile, types).map(pageText).join('\n')
}

function pageText({ number, lines, rules, folio }: Page): string {
  const strokes = rules.map(({ x, y, width }) => `${tenths(x)} ${tenths(y)} stroke ${tenths(width)}`)
  const written = [...lines, ...(folio === null ? [] : [folio])].map(lineText)
  return [`== ${number}`, ...written, ...strokes, ''].join('\n')
}

function lineText({ of, baseline, runs }: PlacedLine): string {
  const [first] = runs
  const words = runs.map(({ text, face }) => (face === 'regular' ? text : `<${face}>${text}</>`)).join('')
  return `${tenths(first?.x ?? 0)} ${tenths(baseline)} ${of.part} ${first?.size}: ${words.trimEnd()}`
}

const tenths = (points: number) => points.toFixed(1)

describe('The papers of the sample meeting', () => {
  const meeting = sealed(discussed())

  test.each([
    ['ket-luan-party.txt', conclusionPaper(meeting, PROFILES.party), PROFILES.party],
    ['ket-luan-state.txt', conclusionPaper(meeting, PROFILES.state), PROFILES.state],
    ['bien-ban-party.txt', minutesPaper(meeting, PROFILES.party), PROFILES.party],
  ])('are placed as in %s', async (file, paper, profile) => {
    await expect(placed(paper, profile)).toMatchFileSnapshot(file)
  })
})
