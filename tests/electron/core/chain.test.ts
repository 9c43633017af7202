import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../../electron/core/canonical.ts'
import { CHAIN_START, isTrue, linkAll } from '../../../electron/core/chain.ts'
import { factsWithComments } from './meeting.ts'

describe('canonical JSON', () => {
  it('is one text for one value, in whatever order its members came', () => {
    expect(canonical({ b: [{ d: 1, c: 'đ' }], a: null })).toBe('{"a":null,"b":[{"c":"đ","d":1}]}')
    expect(canonical({ a: null, b: [{ c: 'đ', d: 1 }] })).toBe('{"a":null,"b":[{"c":"đ","d":1}]}')
  })

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('keeps members with the names of built-in things', () => {
    const value: unknown = JSON.parse('{"constructor":1,"__proto__":2}')
    expect(canonical(value)).toBe('{"__proto__":2,"constructor":1}')
  })
})

describe('the chain of facts', () => {
  const rows = linkAll(factsWithComments(3))

  it('ties each fact to the one before, from the start', () => {
    expect(rows.map(({ previous }) => previous)).toEqual([
      CHAIN_START,
      ...rows.slice(0, -1).map(({ hash }) => hash),
    ])
  })

  it('can be checked by anybody with SHA-256 over the five fields, a line feed between them', () => {
    for (const { previous, seq, at, format, event, hash } of rows) {
      const text = [previous, seq, at, format, event].join('\n')
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
    }
  })

  it('shows any alteration of any field', () => {
    for (const row of rows) {
      expect(isTrue(row)).toBe(true)
      expect(isTrue({ ...row, seq: row.seq + 1 })).toBe(false)
      expect(isTrue({ ...row, at: row.at.replace('09', '10') })).toBe(false)
      expect(isTrue({ ...row, format: row.format + 1 })).toBe(false)
      expect(isTrue({ ...row, event: `${row.event} ` })).toBe(false)
      expect(isTrue({ ...row, previous: row.hash })).toBe(false)
    }
  })

  it('goes on from a hash as if it had never stopped', () => {
    const facts = factsWithComments(3)
    const first = linkAll(facts.slice(0, 2))
    expect([...first, ...linkAll(facts.slice(2), first.at(-1)?.hash)]).toEqual(rows)
  })
})
