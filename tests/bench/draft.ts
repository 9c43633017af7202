import { existsSync, readFileSync } from 'node:fs'

/** A folder beside the project that may be absent; then the shipped sample stands in for it. */
const REAL = new URL('../../../shared/samples/du-thao-ket-luan.txt', import.meta.url)
const SHIPPED = new URL('../../resources/samples/du-thao-ket-luan-mau.txt', import.meta.url)

export const draftName = existsSync(REAL) ? 'the real draft' : 'the shipped sample (no real draft is there)'

export function draftText(): string {
  return readFileSync(existsSync(REAL) ? REAL : SHIPPED, 'utf8')
}
