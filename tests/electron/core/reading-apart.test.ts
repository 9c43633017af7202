import { expect, test } from 'vitest'
import { readDraftApart } from '../../../electron/core/reading-apart.ts'
import { LARGEST_FILE } from '../../../shared/channel.ts'
import { p, word } from './word/word.ts'

const TOO_HEAVY = { ok: false, refusal: { code: 'too-heavy' } }
/** A host that stays open. */
const { signal: open } = new AbortController()
const LONG = Buffer.from('Hội nghị thảo luận.\n\n'.repeat(200_000))

test('a draft is read apart as it would be here', async () => {
  const read = await readDraftApart(word(p('KẾT LUẬN') + p('Một.')), open)
  expect(read).toMatchObject({
    ok: true,
    value: { reading: { blocks: [{ kind: 'type' }, {}] }, review: null },
  })
})

test('what else is asked is answered while a draft is read', async () => {
  let isRead = false
  const reading = readDraftApart(Buffer.from('KẾT LUẬN'), open).then(() => {
    isRead = true
  })
  for (let turns = 0; turns < 10; turns += 1) await new Promise(setImmediate)
  expect(isRead).toBe(false)
  await reading
  expect(isRead).toBe(true)
})

test('a file that takes too long is given up, and so is one that takes too much memory', async () => {
  expect(await readDraftApart(LONG, open, { milliseconds: 1, megabytes: 1024 })).toEqual(TOO_HEAVY)
  expect(await readDraftApart(LONG, open, { milliseconds: 60_000, megabytes: 16 })).toEqual(TOO_HEAVY)
})

test('a file that is too big never comes so far', async () => {
  expect(await readDraftApart(Buffer.alloc(LARGEST_FILE + 1), open)).toMatchObject({
    refusal: { code: 'too-big' },
  })
})

test('a host that ends waits for no draft', async () => {
  const host = new AbortController()
  const reading = readDraftApart(LONG, host.signal)
  host.abort()
  expect(await reading).toEqual({ ok: false, refusal: { code: 'host-gone' } })
  expect(await readDraftApart(LONG, host.signal)).toEqual({ ok: false, refusal: { code: 'host-gone' } })
})
