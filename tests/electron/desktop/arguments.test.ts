import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readArguments } from '../../../electron/desktop/arguments.ts'

it.each([
  [['nghi-su'], null, null],
  [['nghi-su', 'hop.nghisu'], null, '/d/hop.nghisu'],
  [['nghi-su', 'HOP.NGHISU'], null, '/d/HOP.NGHISU'],
  [['nghi-su', '--no-sandbox', '--folder=hop', '/m/Kỳ 13.nghisu'], '/d/hop', '/m/Kỳ 13.nghisu'],
  [['nghi-su', '--folder='], null, null],
  [['nghi-su', '--open=a.nghisu', 'a.txt'], null, null],
])('the line %j names the folder %j and the meeting %j', (line, folder, meeting) => {
  const asked = readArguments(line, '/d')
  expect(asked.folder).toBe(folder && resolve(folder))
  expect(asked.meeting).toBe(meeting && resolve(meeting))
})

it('the settings may lie elsewhere', () => {
  expect(readArguments(['nghi-su', '--settings=/s'], '/d').settings).toBe(resolve('/s'))
})
