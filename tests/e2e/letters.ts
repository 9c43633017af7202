import type { ReadPaper } from '../electron/core/paper/read-back.ts'

/**
 * The letters of a text as any line breaking leaves them: no spaces, one normal form. What breaks a line on
 * paper is not in the text, and a space at the end of a line is not on the paper.
 */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '')
}

/** The letters of a paper without the numbers of its pages and the stroke under its title. */
export function lettersOf({ pages }: ReadPaper): string {
  const isOfPage = (text: string, baseline: number, number: number) =>
    baseline < 80 && text.trim() === String(number)
  const words = pages.flatMap(({ runs }, index) =>
    runs
      .filter(({ text, baseline }) => !/^-+$/.test(text.trim()) && !isOfPage(text, baseline, index + 1))
      .map(({ text }) => text),
  )
  return letters(words.join(''))
}

/** Every letter of Vietnamese, small and capital, with every tone. */
export const VIETNAMESE: readonly string[] = ['aăâeêioôơuưy', 'AĂÂEÊIOÔƠUƯY']
  .flatMap((vowels) => [...vowels])
  .flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  )
  .concat('đ', 'Đ')
