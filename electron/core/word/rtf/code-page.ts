import { TextDecoder } from 'node:util'

/** Decoders by the numbers of Windows' code pages that RTF names them by. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [
    page,
    `windows-${page}`,
  ]),
])

/** The code pages of fonts, by the charset that the font's entry says (`\fcharset`). */
const PAGE_OF_CHARSET: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

export const WESTERN = 1252

/** Null where the charset leaves it to the file. */
export function pageOfCharset(charset: number): number | null {
  return PAGE_OF_CHARSET.get(charset) ?? null
}

const decoders = new Map<number, TextDecoder>()

/** Letters of a code page; of one that nobody here knows as of the Western one. Wrong bytes become U+FFFD. */
export function decode(bytes: Uint8Array, page: number): string {
  const decoder = decoders.get(page) ?? new TextDecoder(LABELS.get(page) ?? 'windows-1252')
  decoders.set(page, decoder)
  return decoder.decode(bytes)
}
