import type { Atom } from './atom.ts'
import type { Cost } from './breaking.ts'
import { HAIR } from './measure.ts'
import type { Style } from './profile.ts'

/** A space may be set so much narrower than it is; wider without limit, but ever more unwillingly. */
export const TIGHTEST = 0.12
/** Beyond so many times its own width added, a space no longer joins words: the line is left ragged. */
export const LOOSEST = 3
/** Where white runs through a paragraph its spaces may be set so much wider than they are, to break it up. */
export const LOOSEST_CALM = 1
/** A space made wider by this share of itself is as bad as one made as tight as may be. */
const LOOSE = 0.6

const PUNCTUATION = /[,;:.)]$/
/** `Đảng ủy`, `Tỉnh ủy`: one name, whatever letters it is in. */
const COMMITTEE = /^[(“"]?(?:đảng|tỉnh|thành|thị|huyện|quận) (?:ủy|uỷ)(?!\p{L})/iu
const UY = /^[ủuỦU]/
const NAME = /^[(“"]?[\p{Lu}\p{Nd}]/u

/**
 * Both margins straight. As Knuth and Plass have it, badness grows with the cube of how far the spaces are
 * from their own width, and its square is summed, so that one bad line weighs more than several fair ones.
 */
const justified: Cost = {
  line(slack, spaces, blank, width, isLast) {
    if (isLast && slack >= 0) return 0
    if (slack < -TIGHTEST * blank - HAIR) return Number.POSITIVE_INFINITY
    const share = spaces === 0 ? (10 * slack) / width : slack / blank
    const strain = Math.abs(share) / (slack < 0 ? TIGHTEST : LOOSE)
    /** Multiplied out: this runs some twenty times a word, and the power operator is slow. */
    const badness = 1 + 100 * strain * strain * strain
    return badness * badness
  },
  end(before, next) {
    if (next.joint.kind === 'tie') return 1.5e5
    if (next.joint.kind === 'cut') return 1e5
    return isCommittee(before, next) ? 1e4 : 0
  },
  runt: 4e4,
}

/** The right margin ragged: full lines, but none for the sake of a word left alone. */
const left: Cost = {
  line(slack, _spaces, _blank, width, isLast) {
    if (slack < -HAIR) return Number.POSITIVE_INFINITY
    return 1 + (isLast ? 0 : 100 * (slack / width) ** 2)
  },
  end: (before, next) => (isFast(next) ? 50 : isCommittee(before, next) ? 20 : 0),
  runt: 20,
}

/**
 * As few lines as can be, then lines as alike as can be; where it costs little, parted behind a comma or before
 * a name or number (`Ban Thường vụ`, `6 tháng`), and not inside one (`Thị ủy`).
 */
const centred: Cost = {
  line(slack, _spaces, _blank, width) {
    if (slack < -HAIR) return Number.POSITIVE_INFINITY
    return 1e4 + 100 * (slack / width) ** 2
  },
  end(before, next) {
    if (isFast(next) || isCommittee(before, next)) return 100
    if (PUNCTUATION.test(lettersOf(before))) return -4
    const [isName, beginsName] = [NAME.test(lettersOf(before)), NAME.test(lettersOf(next))]
    return isName === beginsName ? 0 : beginsName ? -2 : 1
  },
  runt: 50,
}

function isFast({ joint }: Atom): boolean {
  return joint.kind === 'tie' || joint.kind === 'cut'
}

function isCommittee(before: Atom, next: Atom): boolean {
  // A quick look first: this is asked at every word.
  const second = next.pieces[0]?.text ?? ''
  return UY.test(second) && COMMITTEE.test(`${lettersOf(before)} ${lettersOf(next)}`)
}

function lettersOf({ pieces }: Atom): string {
  return pieces.map(({ text }) => text).join('')
}

export const COSTS: Record<Style['align'], Cost> = { justified, left, centred, right: left }
