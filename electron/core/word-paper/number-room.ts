import type { ComparedRun } from '../../../shared/report/compared.ts'

/** Between the word and the symbol of a paper without a number: `Số -KL/ĐU`. */
const BEFORE_SYMBOL = /(?<=^số:? )(?=[-/])/iu

/**
 * A number line with the room for a number that its draft had and tidying took. It is white space that whoever
 * reads the file takes for one space again, so that neither text becomes another.
 */
export function withNumberRoom(runs: readonly ComparedRun[], room: string): readonly ComparedRun[] {
  return runs.map((run) => ({
    ...run,
    text: run.text.map((span) => ({ ...span, text: span.text.replace(BEFORE_SYMBOL, room) })),
  }))
}
