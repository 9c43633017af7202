import type { Block } from '../draft/block.ts'
import { plain, rich, tidy } from '../text/tidy.ts'
import type { About, Attendance, Delegate, Outcome, Person, Sealing } from './shape.ts'

/** Words as the log keeps them: the normal form of `text/span.ts`. Everything typed goes through here once. */
export function tidied(words: string): string {
  return plain(rich(words))
}

export function tidiedAbout(about: About): About {
  return {
    ...about,
    name: tidied(about.name),
    body: tidied(about.body),
    higherBody: tidied(about.higherBody),
    symbol: tidied(about.symbol),
    place: tidied(about.place),
    venue: tidied(about.venue),
    purpose: tidied(about.purpose),
    chair: tidiedPerson(about.chair),
    minuteTaker: tidiedPerson(about.minuteTaker),
    documents: about.documents.map(tidied).filter((words) => words !== ''),
  }
}

function tidiedPerson({ name, office }: Person): Person {
  return { name: tidied(name), office: tidied(office) }
}

export function tidiedDelegate<Entry extends Omit<Delegate, 'id'>>(delegate: Entry): Entry {
  const { name, office, unit } = delegate
  return { ...delegate, name: tidied(name), office: tidied(office), unit: tidied(unit) }
}

export function tidiedAttendance(attendance: Attendance): Attendance {
  return 'reason' in attendance ? { ...attendance, reason: tidied(attendance.reason) } : attendance
}

export function tidiedBlock(block: Block): Block {
  return { ...block, text: tidy(block.text) }
}

export function tidiedOutcome(outcome: Outcome): Outcome {
  return outcome.kind === 'accepted' ? outcome : { ...outcome, words: tidied(outcome.words) }
}

export function tidiedSealing(sealing: Sealing): Sealing {
  return {
    ...sealing,
    authority: tidied(sealing.authority),
    signer: tidiedPerson(sealing.signer),
    chair: tidiedPerson(sealing.chair),
    minuteTaker: tidiedPerson(sealing.minuteTaker),
    chairConclusion: tidied(sealing.chairConclusion),
  }
}
