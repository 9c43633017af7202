import { redline } from '../../shared/text/redline.ts'
import { rich } from '../../shared/text/tidy.ts'
import { draftText } from './draft.ts'
import { type Figure, figure, times } from './figures.ts'

const AMENDMENTS = 50

/** The redline of 50 amendments spread over so many words: as one text, and in paragraphs as a draft has them. */
export async function benchRedline(count: number): Promise<readonly Figure[]> {
  const source = draftText().split(/\s+/).filter(Boolean)
  const words = Array.from({ length: count }, (_, index) => source[index % source.length] ?? '')
  const step = Math.floor(count / AMENDMENTS)
  const amended = words.map((word, index) => (index % step === step >> 1 ? amendedWord(word, index) : word))
  const whole = await times(5, () => redline(rich(words.join(' ')), rich(amended.join(' '))))
  const before = paragraphs(words)
  const after = paragraphs(amended)
  const parted = await times(5, () =>
    before.map((text, index) => redline(rich(text), rich(after[index] ?? ''))),
  )
  return [
    figure(`${AMENDMENTS} amendments redlined on 16,000 words and on 160,000, in paragraphs`, parted),
    figure(`${AMENDMENTS} amendments redlined on 16,000 words and on 160,000, in one piece`, whole),
  ]
}

/** By turns a word replaced, a phrase put in, a word taken out. */
function amendedWord(word: string, index: number): string {
  return ['kịp thời', `${word} gắn với trách nhiệm của cấp ủy,`, ''][index % 3] ?? word
}

const PARAGRAPH = 160

function paragraphs(words: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(words.length / PARAGRAPH) }, (_, index) =>
    words.slice(index * PARAGRAPH, (index + 1) * PARAGRAPH).join(' '),
  )
}
