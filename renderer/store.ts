import { useSyncExternalStore } from 'react'
import type { Greeting, News, OpenMeeting, Replies } from '../shared/channel.ts'
import type { Command } from '../shared/meeting/command.ts'
import type { Fact } from '../shared/meeting/event.ts'
import { EMPTY_HISTORY, type History, record, replay } from '../shared/meeting/history.ts'
import { OPENING_STAGE, type Stage } from '../shared/meeting/stage.ts'
import { connect } from './channel.ts'

/** What this window knows: its own copy of the log, and the latest values. */
export interface WindowState {
  /** False while the host does not answer: nothing can be saved then. */
  readonly alive: boolean
  readonly greeting: Greeting | null
  /** The open meeting's file; its facts live in `history`. */
  readonly file: OpenMeeting | null
  readonly history: History
  readonly stage: Stage
  /** When the newest fact was known to be on disk, by this window's clock; null before the first. */
  readonly savedAt: Date | null
}

export const channel = connect()

let state: WindowState = {
  alive: true,
  greeting: null,
  file: null,
  history: EMPTY_HISTORY,
  stage: OPENING_STAGE,
  savedAt: null,
}
const listeners = new Set<() => void>()

function put(change: Partial<WindowState>): void {
  state = { ...state, ...change }
  for (const heard of listeners) heard()
}

function subscribe(heard: () => void): () => void {
  listeners.add(heard)
  return () => listeners.delete(heard)
}

/** A part of the state. The selector must answer the same object as long as nothing it looks at has changed. */
export function useWindow<Part>(select: (state: WindowState) => Part): Part {
  return useSyncExternalStore(subscribe, () => select(state))
}

/** The state of this moment, for handlers of keys and the like. */
export function now(): WindowState {
  return state
}

/** Begins: learns what the host has, and follows it from then on. */
export async function begin(): Promise<void> {
  channel.listen(hear)
  channel.watch((alive) => {
    if (alive && !state.alive) void greet()
    else if (!alive) put({ alive: false })
  })
  await greet()
}

async function greet(): Promise<void> {
  const reply = await channel.ask('greet', {})
  if (!reply.ok) return put({ alive: false })
  put({ alive: true, greeting: reply.value })
  enter(reply.value.meeting)
}

/** Takes in a meeting as the host gave it, or leaves the one that was open. */
export function enter(meeting: OpenMeeting | null): void {
  put({
    file: meeting,
    history: meeting ? historyOf(meeting) : EMPTY_HISTORY,
    stage: meeting?.stage ?? OPENING_STAGE,
    savedAt: null,
  })
}

/**
 * The history of a meeting that the host gave. One that is known here already is not folded again: the answer to
 * who opens it and the news of it say the same, and an answer may be overtaken by the news of later facts.
 */
function historyOf({ path, facts }: OpenMeeting): History {
  const known = state.history
  const last = facts.at(-1)
  const isKnown = path === state.file?.path && last?.at === known.facts[facts.length - 1]?.at
  return isKnown && known.facts.length > 0 ? known : replay(facts)
}

function hear(news: News): void {
  switch (news.kind) {
    case 'fact':
      take(news.fact)
      break
    case 'stage':
      // While a change made here is on its way, older stages come back as news: they would make the picture jump.
      if (stagesOnTheWay === 0) put({ stage: news.stage })
      break
    case 'meeting':
      enter(news.meeting)
      break
    case 'second-copy':
      put({ greeting: state.greeting && { ...state.greeting, secondCopy: news.secondCopy } })
      break
    case 'preferences':
      put({ greeting: state.greeting && { ...state.greeting, preferences: news.preferences } })
      break
  }
}

/** A fact that was heard before is passed over; where one is missing the host is asked for the rest. */
function take(fact: Fact): void {
  const newest = state.history.facts.at(-1)?.seq ?? 0
  if (fact.seq <= newest) return
  if (fact.seq > newest + 1) return void catchUp(newest)
  put({ history: record(state.history, fact), savedAt: new Date() })
}

async function catchUp(seq: number): Promise<void> {
  const reply = await channel.ask('factsSince', { seq })
  if (!reply.ok) return
  for (const fact of reply.value) take(fact)
}

/** Sends a command. A fact counts here only when the host has said so; nothing is assumed beforehand. */
export async function dispatch(command: Command): Promise<Replies['dispatch']> {
  const reply = await channel.ask('dispatch', { command })
  // The news of the fact may still be on its way; whoever goes on from here needs it now.
  if (reply.ok) await catchUp(state.history.facts.at(-1)?.seq ?? 0)
  return reply
}

/** How many changes of the stage this window has sent and not heard about. */
let stagesOnTheWay = 0

/**
 * Changes what the hall sees. Shown here at once, as the miniature has to follow the keys without a lag; should
 * the host not take it, the window asks what the hall really sees.
 */
export async function setStage(change: Partial<Stage>): Promise<void> {
  const stage = { ...state.stage, ...change }
  stagesOnTheWay += 1
  put({ stage })
  const reply = await channel.ask('setStage', { stage })
  stagesOnTheWay -= 1
  if (!reply.ok) await greet()
}
