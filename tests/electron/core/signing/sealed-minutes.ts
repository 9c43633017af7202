import { makePaper, paperPages } from '../../../../electron/core/paper/make-paper.ts'
import { signingSpaces } from '../../../../electron/core/signing/signing-space.ts'
import { discussed, sealed } from '../../../shared/report/sample-meeting.ts'
import { given } from '../given.ts'

const meeting = sealed(discussed())

/** Minutes as they were sealed. */
export const paper = Buffer.from(given(await makePaper(meeting, 'minutes', 'a'.repeat(64))).bytes)

/** The spaces that they keep for signing: the minute-taker's and the chair's. */
export const spaces = paperPages(meeting, 'minutes').slice(-1).flatMap(signingSpaces)
