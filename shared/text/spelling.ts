const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** One run of vowels as it stands decomposed: each letter with its own marks (â, ơ, …) and perhaps the tone. */
const VOWELS = /(?:[aeiouy][\u0300-\u036F]*){2,}/gi
/** A quick look at the composed word, since most syllables have one vowel or no tone. */
const TWO_VOWELS = /[aeiouyăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]{2}/i

/**
 * A word with its tone taken out of each run of vowels and put behind it, so that the two ways of placing it
 * (hoà and hòa, uỷ and ủy, cuả and của) come out equal. A syllable has one tone, so no two words that differ
 * in sense fall together. The result is for comparing only; the word must be NFC.
 */
export function withoutTonePlace(word: string): string {
  if (!TWO_VOWELS.test(word)) return word
  return word
    .normalize('NFD')
    .replace(VOWELS, (run) => run.replace(TONES, '') + (run.match(TONES)?.join('') ?? ''))
    .normalize('NFC')
}

/** Whether two words are the same, or differ only in where the tone stands. Both NFC. */
export function sameWord(a: string, b: string): boolean {
  return a === b || withoutTonePlace(a) === withoutTonePlace(b)
}
