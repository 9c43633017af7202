import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { attempt } from '../../../electron/core/trouble.ts'
import en from '../../../resources/languages/en/trouble.json' with { type: 'json' }
import vi from '../../../resources/languages/vi/trouble.json' with { type: 'json' }
import { accepted, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'

/** One of each trouble, with all that it carries: the compiler asks for a new one here when a code is added. */
const TROUBLES: { readonly [Code in Trouble['code']]: Omit<Extract<Trouble, { code: Code }>, 'code'> } = {
  'not-text': {},
  empty: {},
  'other-encoding': { encoding: 'VNI' },
  'not-a-table': {},
  'no-table': {},
  'table-too-big': {},
  'office-old': {},
  'office-locked': {},
  'office-damaged': {},
  'pdf-locked': {},
  'pdf-damaged': {},
  'pdf-without-text': {},
  'too-many-pages': { limit: 2000 },
  'too-heavy': {},
  'too-big': { limitMegabytes: 20 },
  'no-file': { path: '/a' },
  'not-a-meeting': { path: '/a' },
  damaged: { path: '/a', savedTo: '/b' },
  unreadable: { path: '/a' },
  newer: { path: '/a' },
  'open-elsewhere': { path: '/a' },
  'read-only': { path: '/a' },
  'disk-full': { path: '/a' },
  'file-exists': { path: '/a' },
  'cannot-write': { path: '/a' },
  'same-folder': { path: '/a' },
  'no-meeting-open': {},
  'paper-failed': { detail: 'x' },
  'missing-glyphs': { characters: '☃' },
  'not-a-certificate': {},
  'certificate-too-big': {},
  'certificate-damaged': {},
  'certificate-too-slow': {},
  'wrong-password': {},
  'certificate-without-key': {},
  'certificate-expired': { until: '24/11/2026 09:42' },
  'certificate-not-yet': { from: '24/11/2026 09:42' },
  'certificate-not-for-signing': {},
  'box-letters': { characters: '文' },
  'paper-not-sealed': {},
  'paper-unreadable': {},
  'paper-other': {},
  'paper-behind': {},
  'paper-altered': {},
  'paper-not-signed': {},
  'bad-request': {},
  unexpected: {},
  'host-gone': {},
}

describe('the sentences for troubles', () => {
  const [...codes] = Object.keys(TROUBLES)

  it('are there for every trouble in both languages, and for nothing else', () => {
    const keys = [...codes, 'readable-part', 'second-copy'].toSorted()
    expect(Object.keys(vi).toSorted()).toEqual(keys)
    expect(Object.keys(en).toSorted()).toEqual(keys)
  })

  it('name just what the trouble carries', () => {
    for (const words of [new Map(Object.entries(vi)), new Map(Object.entries(en))]) {
      for (const [code, carried] of Object.entries(TROUBLES)) {
        const named = [...(words.get(code) ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)
        expect([code, [...new Set(named)].toSorted()]).toEqual([code, Object.keys(carried).toSorted()])
      }
    }
  })
})

describe('what the disk says', () => {
  const failing = (error: Error) => () => {
    throw error
  }

  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_FSYNC', 'cannot-write'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_BUSY_SNAPSHOT', 'open-elsewhere'],
    ['SQLITE_CORRUPT_VTAB', 'unreadable'],
  ])('through SQLite as %s is the trouble %s', (code, trouble) => {
    expect(attempt('/a', failing(new Database.SqliteError('x', code)))).toEqual(
      refused({ code: trouble, path: '/a' }),
    )
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['ENOENT', 'no-file'],
    ['EIO', 'cannot-write'],
  ])('through the system as %s is the trouble %s', (code, trouble) => {
    expect(attempt('/a', failing(Object.assign(new Error('x'), { code })))).toEqual(
      refused({ code: trouble, path: '/a' }),
    )
  })

  it.each([
    new TypeError('a bug'),
    new Database.SqliteError('UNIQUE constraint failed', 'SQLITE_CONSTRAINT_UNIQUE'),
    Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }),
  ])('is told apart from a bug, which is thrown on: %s', (bug) => {
    expect(() => attempt('/a', failing(bug))).toThrow(bug)
  })

  it('is nothing where the work was done', () => {
    expect(attempt('/a', () => 7)).toEqual(accepted(7))
  })
})
