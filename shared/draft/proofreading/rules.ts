import { boundSyllables } from './bound-syllables.ts'
import { bracketSpace } from './bracket-space.ts'
import { citationDates } from './citation-dates.ts'
import { citationForm } from './citation-form.ts'
import { citationSymbols } from './citation-symbols.ts'
import { composedLetters } from './composed-letters.ts'
import { countAgreement } from './count-agreement.ts'
import { countForm } from './count-form.ts'
import { dashAgreement } from './dash-agreement.ts'
import { dateForm } from './date-form.ts'
import { doubledMarks } from './doubled-marks.ts'
import { doubledWords } from './doubled-words.ts'
import { endMark } from './end-mark.ts'
import { gluedWords } from './glued-words.ts'
import { headingCase } from './heading-case.ts'
import { hyphens } from './hyphens.ts'
import { legacyLetters } from './legacy-letters.ts'
import { misplacedTones } from './misplaced-tones.ts'
import { misspeltWords } from './misspelt-words.ts'
import { mixedQuotes } from './mixed-quotes.ts'
import { mixedTones } from './mixed-tones.ts'
import { numberForm } from './number-form.ts'
import { numbersInOrder } from './numbers-in-order.ts'
import { numbersOfParent } from './numbers-of-parent.ts'
import { rangeForm } from './range-form.ts'
import { recipientsEnd } from './recipients-end.ts'
import type { Rule } from './rule.ts'
import { sentenceStarts } from './sentence-starts.ts'
import { spaceAfterMark } from './space-after-mark.ts'
import { spaceBeforeMark } from './space-before-mark.ts'
import { symbolType } from './symbol-type.ts'
import { unclosed } from './unclosed.ts'
import { unknownSyllables } from './unknown-syllables.ts'
import { unlikeTwins } from './unlike-twins.ts'
import { wordVariants } from './word-variants.ts'

/** All that is looked for. Of two that find one place the first here says it. */
export const RULES: readonly Rule[] = [
  numbersOfParent,
  numbersInOrder,
  headingCase,
  legacyLetters,
  composedLetters,
  hyphens,
  doubledMarks,
  spaceBeforeMark,
  spaceAfterMark,
  bracketSpace,
  unclosed,
  mixedQuotes,
  citationDates,
  citationSymbols,
  citationForm,
  symbolType,
  dateForm,
  numberForm,
  rangeForm,
  dashAgreement,
  countForm,
  countAgreement,
  misplacedTones,
  gluedWords,
  unknownSyllables,
  misspeltWords,
  boundSyllables,
  unlikeTwins,
  mixedTones,
  wordVariants,
  doubledWords,
  sentenceStarts,
  endMark,
  recipientsEnd,
]
