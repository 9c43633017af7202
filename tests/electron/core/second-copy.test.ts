import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyWhole } from '../../../electron/core/copy-place.ts'
import { openMeetingFile } from '../../../electron/core/meeting-file.ts'
import { factsIn, Growing, watched } from './copying.ts'
import { freshFolder } from './folder.ts'
import { given } from './given.ts'

/** The one file in a folder. */
function only(folder: string): string {
  const names = readdirSync(folder)
  expect(names).toHaveLength(1)
  return join(folder, names[0] ?? '')
}

/** A keeper that copies only when it is told to. */
const still = { beat: 60_000_000 }

describe('the second copy', () => {
  it('is none where no folder was chosen', async () => {
    const { keeper, told } = watched(null)
    keeper.follow(new Growing())
    await keeper.copy()
    expect([keeper.state, told]).toEqual([{ kind: 'none' }, []])
  })

  it('is a whole meeting file, beside no other, and its moment is told', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { keeper, told } = watched(folder, still)
    expect(keeper.state).toEqual({ kind: 'waiting' })
    keeper.follow(source)
    const count = source.grow()
    await keeper.copy()
    expect(factsIn(only(folder))).toBe(count)
    expect(told.at(-1)).toEqual(keeper.state)
    expect(keeper.state).toMatchObject({ kind: 'copied' })
  })

  it('is opened like any other when the meeting itself is lost', async () => {
    const folder = freshFolder()
    const source = new Growing()
    source.file.keepScratch('comment:b3', 'đang gõ dở')
    const { keeper } = watched(folder, still)
    keeper.follow(source)
    await keeper.copy()
    const rescued = given(openMeetingFile(only(folder)))
    expect(rescued.scratch).toEqual([['comment:b3', 'đang gõ dở']])
    rescued.close()
  })

  it('follows the meeting by itself', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { keeper, next } = watched(folder)
    keeper.follow(source)
    await next('copied')
    const count = source.grow()
    await next('copied')
    expect(factsIn(only(folder))).toBe(count)
  })

  it('takes what it lacks when the meeting is closed', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { keeper } = watched(folder, still)
    keeper.follow(source)
    await keeper.copy()
    const count = source.grow()
    keeper.leave()
    source.file.close()
    await keeper.end()
    expect(factsIn(only(folder))).toBe(count)
    expect(keeper.state.kind).toBe('copied')
  })

  it('bears a name that says what it is, the same at every opening', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const first = await copyWhole(folder, source, source.image(), null)
    source.grow()
    const second = await copyWhole(folder, source, source.image(), null)
    expect(basename(first.path)).toMatch(/^a \(bản sao [\da-f]{8}\)\.nghisu$/)
    expect(second.path).toBe(first.path)
    expect(factsIn(only(folder))).toBeGreaterThan(0)
  })
})

describe('a stick that is pulled', () => {
  it('is said, and the meeting goes on', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { keeper, next } = watched(folder)
    keeper.follow(source)
    const { at } = await next('copied')
    rmSync(folder, { recursive: true })
    expect(await next('out-of-reach')).toEqual({
      kind: 'out-of-reach',
      at,
      why: { code: 'no-file', path: folder },
    })
    expect(source.grow()).toBeGreaterThan(0)
  })

  it('gets its copy when it is put back', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { keeper, next } = watched(folder)
    keeper.follow(source)
    await next('copied')
    renameSync(folder, `${folder}.pulled`)
    await next('out-of-reach')
    const count = source.grow()
    renameSync(`${folder}.pulled`, folder)
    await next('copied')
    expect(factsIn(only(folder))).toBe(count)
  })

  it('put back with all that it had has the copy that it had', async () => {
    const folder = freshFolder()
    const { keeper, next } = watched(folder)
    keeper.follow(new Growing())
    const { at } = await next('copied')
    renameSync(folder, `${folder}.pulled`)
    await next('out-of-reach')
    renameSync(`${folder}.pulled`, folder)
    expect(await next('copied')).toEqual({ kind: 'copied', at })
  })

  it('is missed even when nothing is said in the meeting', async () => {
    const folder = freshFolder()
    const { keeper, next } = watched(folder)
    keeper.follow(new Growing())
    await next('copied')
    rmSync(only(folder))
    await next('copied')
    expect(factsIn(only(folder))).toBeGreaterThan(0)
  })
})

describe('a drive that does not answer', () => {
  it('is said while it is waited for, and holds up neither the meeting nor the end of the app', async () => {
    const source = new Growing()
    const write = () => new Promise<never>(() => {})
    const { keeper, next } = watched('/share', { write, patience: 2, lastWait: 1 })
    keeper.follow(source)
    expect(await next('out-of-reach')).toMatchObject({ at: null, why: { code: 'cannot-write' } })
    source.grow()
    keeper.leave()
    source.file.close()
    await keeper.end()
  })

  it('is tried again, whatever it said', async () => {
    let isBroken = true
    const folder = freshFolder()
    const { keeper, next, noted } = watched(folder, {
      write: async (...given) => {
        if (isBroken) throw new TypeError('no errno of any system')
        return await copyWhole(...given)
      },
    })
    keeper.follow(new Growing())
    expect(await next('out-of-reach')).toMatchObject({ why: { code: 'cannot-write', path: folder } })
    isBroken = false
    await next('copied')
    expect(noted[0]).toBeInstanceOf(TypeError)
  })
})

describe('what stands in the folder already', () => {
  it('is written over when it is an earlier state of the same meeting', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { path } = await copyWhole(folder, source, source.image(), null)
    source.grow()
    await copyWhole(folder, source, source.image(), null)
    expect(only(folder)).toBe(path)
  })

  it('stays when somebody has gone on with the copy elsewhere', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { path } = await copyWhole(folder, source, source.image(), null)
    const elsewhere = new Growing(path)
    const theirs = elsewhere.grow('ghi trên máy khác')
    elsewhere.file.close()
    source.grow()
    const ours = source.grow()
    const second = await copyWhole(folder, source, source.image(), null)
    expect([factsIn(path), factsIn(second.path)]).toEqual([theirs, ours])
    expect(second.path).toMatch(/\) \(2\)\.nghisu$/)
  })

  it('stays when it was changed after this very copy', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const last = await copyWhole(folder, source, source.image(), null)
    const elsewhere = new Growing(last.path)
    const theirs = elsewhere.grow('ghi trên máy khác')
    elsewhere.file.close()
    await copyWhole(folder, source, source.image(), last)
    expect(factsIn(last.path)).toBe(theirs)
  })

  it('stays while it is open, here or elsewhere', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { path } = await copyWhole(folder, source, source.image(), null)
    const rescued = given(openMeetingFile(path))
    source.grow()
    expect((await copyWhole(folder, source, source.image(), null)).path).not.toBe(path)
    rescued.close()
    writeFileSync(`${path}-wal`, 'of another machine')
    expect((await copyWhole(folder, source, source.image(), null)).path).not.toBe(path)
  })

  it('is replaced when nothing can be read of it', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { path } = await copyWhole(folder, source, source.image(), null)
    writeFileSync(path, 'rubbish')
    await copyWhole(folder, source, source.image(), null)
    expect(factsIn(path)).toBeGreaterThan(0)
  })

  it('is never followed: a link under the name of the part leads nowhere', async () => {
    const folder = freshFolder()
    const source = new Growing()
    const { path } = await copyWhole(folder, source, source.image(), null)
    const [, mark = ''] = /bản sao ([\da-f]{8})/.exec(path) ?? []
    const victim = join(freshFolder(), 'victim')
    writeFileSync(victim, 'mine')
    symlinkSync(victim, join(folder, `.${mark}.part`))
    mkdirSync(join(folder, 'beside'))
    await copyWhole(folder, source, source.image(), null)
    expect(readFileSync(victim, 'utf8')).toBe('mine')
  })
})
