import { describe, expect, it } from 'vitest'
import { connect } from '../../../electron/core/connection.ts'
import { createMeetingFile } from '../../../electron/core/new-file.ts'
import { freshFolder } from './folder.ts'
import { given } from './given.ts'
import { contentsOf, factsWithComments } from './meeting.ts'

describe('a connection that writes', () => {
  it('syncs every commit and trusts no schema, at the first opening and at every later one', () => {
    const path = given(createMeetingFile(freshFolder(), 'a.nghisu', contentsOf(factsWithComments(1))))
    for (let opening = 0; opening < 3; opening += 1) {
      const database = connect(path)
      const told = (pragma: string) => database.pragma(pragma, { simple: true })
      expect({
        journal: told('journal_mode'),
        synchronous: told('synchronous'),
        locking: told('locking_mode'),
        foreignKeys: told('foreign_keys'),
        trusted: told('trusted_schema'),
      }).toEqual({ journal: 'wal', synchronous: 2, locking: 'exclusive', foreignKeys: 1, trusted: 0 })
      database.close()
    }
  })
})
