import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { factsIn, Growing, watched } from '../electron/core/copying.ts'
import { freshFolder } from '../electron/core/folder.ts'
import { startChild } from './child.ts'
import { readOnlyView, smallDisk } from './mounts.ts'

const COPIER = new URL('copier.ts', import.meta.url)
const ROUNDS = 8

function copiesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.nghisu'))
    .map((name) => join(folder, name))
}

describe('a full stick', () => {
  it('keeps the older copy whole, says so, and gets the newer one when there is room again', async () => {
    const stick = smallDisk(512)
    if (stick === null) return
    const source = new Growing()
    const { keeper, next } = watched(stick)
    keeper.follow(source)
    const { at } = await next('copied')
    const [path = ''] = copiesIn(stick)
    const before = factsIn(path)
    const { bavail, bsize } = statfsSync(stick)
    const filler = join(stick, 'filler')
    writeFileSync(filler, Buffer.alloc(bavail * bsize))
    const after = source.grow()
    expect(await next('out-of-reach')).toEqual({
      kind: 'out-of-reach',
      at,
      why: { code: 'disk-full', path: stick },
    })
    expect(factsIn(path)).toBe(before)
    rmSync(filler)
    await next('copied')
    expect(factsIn(path)).toBe(after)
  })
})

describe('a stick that may not be written to', () => {
  it('is said, and the meeting goes on', async () => {
    const stick = readOnlyView(freshFolder())
    if (stick === null) return
    const source = new Growing()
    const { keeper, next } = watched(stick)
    keeper.follow(source)
    expect(await next('out-of-reach')).toEqual({
      kind: 'out-of-reach',
      at: null,
      why: { code: 'read-only', path: stick },
    })
    expect(source.grow()).toBeGreaterThan(0)
  })
})

describe('an app killed while it copies', () => {
  it(`leaves a whole copy, no older than the last that it told of, in each of ${ROUNDS} rounds`, async () => {
    const stick = freshFolder()
    const meeting = freshFolder()
    for (let round = 1; round <= ROUNDS; round += 1) {
      const child = startChild(COPIER, meeting, stick)
      let told = 0
      for (let lines = 0; lines < round; lines += 1) told = Number(await child.line())
      await child.kill()
      const [path = '', ...others] = copiesIn(stick)
      expect(others).toEqual([])
      expect(factsIn(path)).toBeGreaterThanOrEqual(told)
    }
  })
})
