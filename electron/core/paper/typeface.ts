import { createRequire } from 'node:module'
import type { Face } from '../../../shared/report/measure.ts'

/** Tinos: the metrics of Times New Roman, every Vietnamese letter, and a licence to embed. */
const FILES: Record<Face, string> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}

const resolve = createRequire(import.meta.url).resolve

/** Where the file of a face is: among the installed packages, in development and in the packaged app alike. */
export function fontFile(face: Face): string {
  return resolve(`@expo-google-fonts/tinos/${FILES[face]}`)
}
