import { onTestFinished } from 'vitest'
import type { CopySource } from '../../../electron/core/copy-place.ts'
import { imageOf } from '../../../electron/core/image.ts'
import { inspect } from '../../../electron/core/inspection.ts'
import { type MeetingFile, openMeetingFile } from '../../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../../electron/core/new-file.ts'
import { SecondCopyKeeper, type SecondCopyOptions } from '../../../electron/core/second-copy.ts'
import type { SecondCopy } from '../../../shared/channel.ts'
import { freshFolder } from './folder.ts'
import { given } from './given.ts'
import { commentOf, contentsOf, factsOf, factsWithComments, meetingOf } from './meeting.ts'

const BEGUN = factsWithComments(1)

/** An open meeting that grows, as the source of copies. */
export class Growing implements CopySource {
  readonly meetingId = 'm1'
  readonly fileName = 'a.nghisu'
  readonly file: MeetingFile
  #count = BEGUN.length

  constructor(path = given(createMeetingFile(freshFolder(), 'a.nghisu', contentsOf(BEGUN)))) {
    this.file = given(openMeetingFile(path))
    this.#count = this.file.contents.history.facts.length
  }

  get revision(): number {
    return this.file.revision
  }

  image(): Buffer {
    return this.file.image()
  }

  /** One more comment. Answers how many facts there are now. */
  grow(words?: string): number {
    this.#count += 1
    given(this.file.append(factsOf([commentOf(this.#count, words)], this.#count), meetingOf(BEGUN), []))
    return this.#count
  }
}

export interface Watched {
  readonly keeper: SecondCopyKeeper
  /** Every state that was told, in order. */
  readonly told: SecondCopy[]
  /** Errors that no drive explained. */
  readonly noted: unknown[]
  /** Resolves with the next state of this kind that is told. */
  next<Kind extends SecondCopy['kind']>(kind: Kind): Promise<Extract<SecondCopy, { kind: Kind }>>
}

/** A keeper whose clock goes up by a minute at each look. It beats all the time unless told otherwise. */
export function watched(folder: string | null, options: Partial<SecondCopyOptions> = {}): Watched {
  const told: SecondCopy[] = []
  const noted: unknown[] = []
  const waiting: ((secondCopy: SecondCopy) => void)[] = []
  let minute = 0
  const keeper = new SecondCopyKeeper(folder, {
    beat: 1,
    patience: Number.POSITIVE_INFINITY,
    moment: () => {
      minute += 1
      return `2026-11-24T09:${String(minute).padStart(2, '0')}:00+07:00`
    },
    tell: (secondCopy) => {
      told.push(secondCopy)
      for (const heard of waiting.splice(0)) heard(secondCopy)
    },
    note: (error) => void noted.push(error),
    ...options,
  })
  onTestFinished(() => keeper.end())
  const heard = () => new Promise<SecondCopy>((resolve) => void waiting.push(resolve))
  return {
    keeper,
    told,
    noted,
    async next(kind) {
      for (;;) {
        const secondCopy = await heard()
        if (isOf(secondCopy, kind)) return secondCopy
      }
    },
  }
}

function isOf<Kind extends SecondCopy['kind']>(
  secondCopy: SecondCopy,
  kind: Kind,
): secondCopy is Extract<SecondCopy, { kind: Kind }> {
  return secondCopy.kind === kind
}

/** How many facts a copy holds; it must be a sound meeting file. */
export function factsIn(path: string): number {
  const found = inspect(imageOf(path))
  if (found.kind !== 'sound') throw new Error(`the copy is ${found.kind}`)
  return found.contents.history.facts.length
}
