import { useSyncExternalStore } from 'react'
import { channel, now } from '../../../store.ts'

/** How long after the last key a half-typed text is sent to be kept, in milliseconds. */
const PAUSE = 250

/** How it stands with a half-typed text: nothing typed, on its way, on disk, or refused by the host. */
export type Keeping = 'nothing' | 'waiting' | 'kept' | 'failed'

interface Text {
  /** Null once it has become a fact or was emptied. */
  readonly value: string | null
  readonly keeping: Keeping
}

/** What this window has typed since it opened, over what the host gave it then. */
const texts = new Map<string, Text>()
const timers = new Map<string, ReturnType<typeof setTimeout>>()
const listeners = new Set<() => void>()

/** Two meetings opened one after the other may have paragraphs of the same id. */
function fullKey(key: string): string {
  return `${now().file?.path ?? ''}\n${key}`
}

function put(key: string, text: Text): void {
  const comesOrGoes = (keptText(key) === undefined) !== (text.value === null)
  texts.set(fullKey(key), text)
  if (comesOrGoes) names = null
  for (const heard of listeners) heard()
}

/** What was typed under a key and is not yet a fact. */
export function keptText(key: string): string | undefined {
  const typed = texts.get(fullKey(key))
  if (typed) return typed.value ?? undefined
  return now().file?.scratch.find(([name]) => name === key)?.[1]
}

/**
 * Keeps a text while it is typed, or forgets it (null). Each key has a text of its own, so that saving one never
 * discards another.
 */
export function keepText(key: string, value: string | null): void {
  if (keptText(key) === (value ?? undefined)) return
  put(key, { value, keeping: 'waiting' })
  clearTimeout(timers.get(key))
  timers.set(
    key,
    setTimeout(() => void send(key), PAUSE),
  )
}

async function send(key: string): Promise<void> {
  timers.delete(key)
  const value = keptText(key) ?? null
  const reply = await channel.ask('keepScratch', { key, value })
  // What was typed while the answer was on its way is sent by its own timer.
  if (timers.has(key)) return
  put(key, { value, keeping: reply.ok ? (value === null ? 'nothing' : 'kept') : 'failed' })
}

/** A window that goes away must not take the last letters with it. */
function sendAll(): void {
  for (const [key, timer] of timers) {
    clearTimeout(timer)
    void send(key)
  }
}
window.addEventListener('pagehide', sendAll)
document.addEventListener('visibilitychange', sendAll)

function subscribe(heard: () => void): () => void {
  listeners.add(heard)
  return () => listeners.delete(heard)
}

/** How it stands with the text under a key. */
export function useKeeping(key: string): Keeping {
  return useSyncExternalStore(subscribe, () => {
    const typed = texts.get(fullKey(key))
    if (typed) return typed.keeping
    return keptText(key) === undefined ? 'nothing' : 'kept'
  })
}

/** Worked out anew when a text comes or goes, not with every letter of one. */
let names: { readonly file: unknown; readonly keys: ReadonlySet<string> } | null = null

/** The keys under which something half-typed waits. The same set as long as it holds the same keys. */
export function useKeptKeys(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, keptKeys)
}

function keptKeys(): ReadonlySet<string> {
  const { file } = now()
  if (names && names.file === file) return names.keys
  const prefix = fullKey('')
  const typed = [...texts.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
  const known = [...(file?.scratch.map(([key]) => key) ?? []), ...typed]
  const keys = new Set(known.filter((key) => keptText(key) !== undefined))
  names = { file, keys }
  return keys
}
