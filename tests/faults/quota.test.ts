import { describe, expect, it } from 'vitest'
import { connect } from '../../electron/core/connection.ts'
import { imageOf } from '../../electron/core/image.ts'
import { inspect } from '../../electron/core/inspection.ts'
import { MeetingFile, openMeetingFile } from '../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import { freshFolder } from '../electron/core/folder.ts'
import { given } from '../electron/core/given.ts'
import { commentOf, contentsOf, factsOf, factsWithComments, meetingOf } from '../electron/core/meeting.ts'

const BEGUN = factsWithComments(1)
const PAGES = 20

/** The full disk for machines where no small disk can be mounted: SQLite itself lets the file grow no more. */
describe('a meeting file that may not grow', () => {
  it('refuses the command whole, keeps what was acknowledged, and goes on when it may grow again', () => {
    const path = given(createMeetingFile(freshFolder(), 'a.nghisu', contentsOf(BEGUN)))
    const found = inspect(imageOf(path))
    if (found.kind !== 'sound') throw new Error(found.kind)
    const database = connect(path)
    database.pragma(`max_page_count = ${PAGES}`)
    const file = new MeetingFile(path, database, found.contents, found.lastHash)
    const facts = [...BEGUN]
    const comment = () => {
      const next = factsOf(
        [commentOf(facts.length, 'x'.repeat(900)), commentOf(facts.length + 1)],
        facts.length + 1,
      )
      const kept = file.append(next, meetingOf(BEGUN), [])
      if (kept.ok) facts.push(...next)
      return kept
    }
    while (comment().ok) expect(facts.length).toBeLessThan(1000)
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(comment()).toEqual({ ok: false, refusal: { code: 'disk-full', path } })
    }
    database.pragma(`max_page_count = ${10 * PAGES}`)
    given(comment())
    file.close()
    const again = given(openMeetingFile(path))
    again.close()
    expect(again.contents.history.facts).toEqual(facts)
  })
})
