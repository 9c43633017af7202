import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { startOptions } from '../../../electron/commands/options.ts'

const usual = { isWeb: false, opens: true, folder: null, settings: null }

it.each([
  [[], usual],
  [['--host=desktop'], usual],
  [['--host=web'], { ...usual, isWeb: true }],
  [['--host', 'web'], { ...usual, isWeb: true }],
  [['--no-open'], { ...usual, isWeb: true, opens: false }],
  [['--folder=hop'], { ...usual, folder: resolve('/d/hop') }],
  [['--folder=/m', '--settings=/s'], { ...usual, folder: resolve('/m'), settings: resolve('/s') }],
])('%j is understood', (words, value) => {
  expect(startOptions(words, '/d')).toEqual({ ok: true, value })
})

it.each([
  [['--host=phone'], '--host=phone'],
  [['--web'], '--web'],
  [['hop.nghisu'], 'hop.nghisu'],
  [['--folder'], '--folder'],
])('%j is refused, and the refusal names what was not understood', (words, named) => {
  expect(startOptions(words, '/d')).toMatchObject({ ok: false, refusal: expect.stringContaining(named) })
})
