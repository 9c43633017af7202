import { describe, expect, test } from 'vitest'
import { stretches, stretchStarts } from '../../../../renderer/operator/sitting/document/stretch.ts'
import type { Line } from '../../../../shared/meeting/line.ts'

const blocks = Array.from({ length: 60 }, (_, index) => ({
  id: `b${index}`,
  kind: 'item' as const,
  level: 3 as const,
  label: null,
  text: [],
}))

function line(blockId: string, fate: Line['fate'] = { kind: 'drafted' }): Line {
  return {
    id: fate.kind === 'departed' ? `${blockId}:departed` : blockId,
    blockId,
    kind: 'item',
    level: 3,
    label: null,
    draftedLabel: null,
    fate,
    segments: [],
    stands: fate.kind !== 'departed',
  }
}

const starts = stretchStarts(blocks)
const shape = (lines: readonly Line[]) =>
  stretches(lines, starts).map(({ id, lines }) => `${id}: ${lines[0]?.id} +${lines.length - 1}`)
const drafted = blocks.map(({ id }) => line(id))

describe('The lines of a draft in stretches', () => {
  test('are two dozen each', () => {
    expect(shape(drafted)).toEqual(['first: b0 +23', 'b24: b24 +23', 'b48: b48 +11'])
  })

  test('of which there is one even of nothing', () => {
    expect(shape([])).toEqual(['first: undefined +-1'])
  })

  test('an inserted line makes one longer and shifts none into another', () => {
    const inserted = line('new', { kind: 'inserted', by: 'a' })
    expect(shape(drafted.toSpliced(24, 0, inserted))).toEqual([
      'first: b0 +24',
      'b24: b24 +23',
      'b48: b48 +11',
    ])
    expect(shape([inserted, ...drafted])[0]).toBe('first: new +24')
  })

  test('a line moved away leaves its stretch where it was', () => {
    const moved = drafted
      .with(24, line('b24', { kind: 'departed', by: 'a' }))
      .toSpliced(50, 0, line('b24', { kind: 'moved', by: 'a' }))
    expect(shape(moved)).toEqual(['first: b0 +23', 'b24: b24:departed +23', 'b48: b48 +12'])
  })
})
