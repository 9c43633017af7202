import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Lexicon, lexiconOf } from '../../shared/draft/proofreading/lexicon.ts'
import { resourcePath } from './resources.ts'

const require = createRequire(import.meta.url)

/** The dictionary's list of words, beside its entry point. */
const DICTIONARY = require.resolve('dictionary-vi').replace(/index\.js$/, 'index.dic')

let loaded: Lexicon | null = null

/** What the proofreader knows of Vietnamese: read once, when it is first asked for. */
export function lexicon(): Lexicon {
  loaded ??= lexiconOf({
    syllables: dictionaryWords(),
    words: lines('tu-ghep.txt').flatMap(compounds),
    variants: lines('cach-viet.txt').map((line) => line.split(' = ')),
    bound: lines('viet-thieu-dau.txt').map(arrow),
  })
  return loaded
}

/** Hunspell's format: a count, then one word a line; this list has no flags behind its words. */
function dictionaryWords(): readonly string[] {
  const [, ...words] = readFileSync(DICTIONARY, 'utf8').normalize('NFC').split(/\r?\n/)
  return words.filter((word) => word !== '')
}

/** `tinh: giản gọn` stands for `tinh giản`, `tinh gọn`. */
function compounds(line: string): readonly string[] {
  const [first = '', seconds = ''] = line.split(': ')
  return seconds.split(' ').map((second) => `${first} ${second}`)
}

function arrow(line: string): readonly [string, string] {
  const [syllable = '', meant = ''] = line.split(' → ')
  return [syllable, meant]
}

/** The lines of a list, without its remarks. */
function lines(name: string): readonly string[] {
  return readFileSync(resourcePath('lexicon', name), 'utf8')
    .normalize('NFC')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
}
