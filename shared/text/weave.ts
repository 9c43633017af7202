import { alike } from './agreement.ts'
import { mergeLooks, restyle } from './look.ts'
import { onlySide, type Region, regionsOf, restylingFor, sliceOf, tokensOf } from './region.ts'
import type { Fork } from './revision.ts'
import { wider } from './tidy.ts'
import type { Token, TokenKind } from './token.ts'

/** The merged text piece by piece: its tokens, each with the white space that belongs before it, and collisions. */
export type Strand =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'collision'; readonly region: Region }

/** The index of a token, or of the last one of a region, in the base and in each version; null where it is not. */
interface Place {
  readonly base: number | null
  readonly mine: number | null
  readonly theirs: number | null
}

/** One end of the white space between two strands. */
interface End {
  readonly place: Place
  readonly kind: TokenKind | null
}

type Placed = Strand & { readonly place: Place }

export function weave(fork: Fork): readonly Strand[] {
  let before: End = { place: { base: -1, mine: -1, theirs: -1 }, kind: null }
  return placed(fork).map((strand) => {
    const { place } = strand
    const after = { place, kind: strand.kind === 'token' ? strand.token.kind : null }
    const gap = gapBetween(before.place, place, fork) ?? gapAtSeam(before, after, fork)
    before = after
    return strand.kind === 'token' ? { kind: 'token', token: { ...strand.token, gap } } : strand
  })
}

function placed(fork: Fork): readonly Placed[] {
  const strands: Placed[] = []
  let at = 0
  for (const region of regionsOf(fork)) {
    strands.push(...kept(fork, at, region.from), ...changed(fork, region))
    at = region.to
  }
  return [...strands, ...kept(fork, at, fork.base.length)]
}

/** The words that both versions kept, in the look that either gave them. */
function kept({ base, mine, theirs }: Fork, from: number, to: number): readonly Placed[] {
  return base.slice(from, to).flatMap((token, i): readonly Placed[] => {
    const place = { base: from + i, mine: mine.places[from + i] ?? -1, theirs: theirs.places[from + i] ?? -1 }
    const mineNow = mine.tokens[place.mine]
    const theirsNow = theirs.tokens[place.theirs]
    if (mineNow === undefined || theirsNow === undefined) return []
    return [{ kind: 'token', token: mergeLooks(token, mineNow, theirsNow) ?? mineNow, place }]
  })
}

/** What stands in the place of a region: the new words of one version, or of both alike, or a collision. */
function changed(fork: Fork, region: Region): readonly Placed[] {
  const [mine, mineTo] = sliceOf(region, 'mine', fork)
  const [theirs, theirsTo] = sliceOf(region, 'theirs', fork)
  if (region.collides) {
    const place = { base: region.to - 1, mine: mineTo - 1, theirs: theirsTo - 1 }
    return [{ kind: 'collision', region, place }]
  }
  return newWords(fork, region).map((token, i) => ({
    kind: 'token',
    token,
    place: {
      base: null,
      mine: region.mine.length > 0 ? mine + i : null,
      theirs: region.theirs.length > 0 ? theirs + i : null,
    },
  }))
}

/** The words that one side, or both alike, put in the place of a region, in the style the other gave to it. */
function newWords(fork: Fork, region: Region): readonly Token[] {
  const side = onlySide(region)
  if (side === null) {
    const others = tokensOf(region, 'theirs', fork)
    return tokensOf(region, 'mine', fork).map((token, i) => alike(token, others[i] ?? token))
  }
  const restyling = restylingFor(region, side, fork)
  const words = tokensOf(region, side, fork)
  return restyling === null ? words : words.map((token) => restyle(token, restyling))
}

/** The white space between two places that some version has side by side; null where none has. */
function gapBetween(before: Place, after: Place, fork: Fork): string | null {
  const base = gapIn(fork.base, before.base, after.base)
  const mine = gapIn(fork.mine.tokens, before.mine, after.mine)
  const theirs = gapIn(fork.theirs.tokens, before.theirs, after.theirs)
  if (mine === null || theirs === null) return mine ?? theirs
  if (mine === theirs || theirs === base) return mine
  return mine === base ? theirs : wider(mine, theirs)
}

function gapIn(tokens: readonly Token[], before: number | null, after: number | null): string | null {
  if (before === null || after !== before + 1) return null
  return tokens[after]?.gap ?? null
}

/**
 * The white space between words of one version and words of the other: a new line where either has one, else
 * what both have there, else what belongs between two such tokens. Two words never run together.
 */
function gapAtSeam(before: End, after: End, fork: Fork): string {
  if (before.kind === null || before.kind === 'edge' || after.kind === 'edge') return ''
  const around = (['mine', 'theirs'] as const).flatMap((side) => [
    gapAt(fork[side].tokens, before.place[side], 1),
    gapAt(fork[side].tokens, after.place[side], 0),
  ])
  const gaps = new Set(around.filter((gap) => gap !== null))
  if (gaps.has('\n')) return '\n'
  if (before.kind === 'word' && after.kind === 'word') return ' '
  const [only] = gaps
  return only !== undefined && gaps.size === 1 ? only : naturalGap(before.kind, after.kind)
}

function gapAt(tokens: readonly Token[], place: number | null, further: 0 | 1): string | null {
  return place === null ? null : (tokens[place + further]?.gap ?? null)
}

/** The white space that belongs between two tokens which no version has side by side. */
export function naturalGap(left: TokenKind | null, right: TokenKind | null): string {
  if (left === null || right === null || left === 'opening' || left === 'note-start') return ''
  if (right === 'note-start' || right === 'note-end') return ''
  if (left === 'edge' || right === 'edge') return ''
  return right === 'comma' || right === 'stop' || right === 'closing' ? '' : ' '
}
