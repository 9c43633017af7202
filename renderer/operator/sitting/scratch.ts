import { useCallback, useEffect, useRef, useState } from 'react'
import { channel, now } from '../../store.ts'

/** How long after the last key a half-typed text is put on disk, in milliseconds. */
const PAUSE = 250

/** What this window has put aside since the meeting was opened, over what the host gave it then. */
const kept = new Map<string, string | null>()

function found(key: string): string | null {
  const mine = kept.get(fullKey(key))
  if (mine !== undefined) return mine
  return now().file?.scratch.find(([name]) => name === key)?.[1] ?? null
}

/** Keys of two meetings opened one after another must not meet. */
function fullKey(key: string): string {
  return `${now().file?.path ?? ''}\n${key}`
}

/** Keeps a half-typed text, or forgets it (null) once it has become a fact. */
export function keepScratch(key: string, value: string | null): void {
  kept.set(fullKey(key), value)
  void channel.ask('keepScratch', { key, value })
}

/**
 * A value that survives leaving the paragraph, closing the window and a power cut. Every key has a value of its
 * own, so that saving one never discards another. Answers the value, its setter, and whether it is on disk.
 */
export function useScratch<Value>(
  key: string,
  empty: Value,
  read: (stored: string) => Value | null,
): readonly [Value, (value: Value) => void, () => void] {
  const [value, setValue] = useState<Value>(() => restored(key, empty, read))
  const pending = useRef<{ key: string; value: Value } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    if (pending.current) keepScratch(pending.current.key, JSON.stringify(pending.current.value))
    pending.current = null
  }, [])
  // Leaving must not lose what was typed within the pause.
  useEffect(() => flush, [flush])

  const change = (next: Value) => {
    setValue(next)
    pending.current = { key, value: next }
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, PAUSE)
  }
  const forget = () => {
    clearTimeout(timer.current)
    pending.current = null
    setValue(empty)
    keepScratch(key, null)
  }
  return [value, change, forget]
}

function restored<Value>(key: string, empty: Value, read: (stored: string) => Value | null): Value {
  const stored = found(key)
  return (stored === null ? null : read(stored)) ?? empty
}

/** Whether something half-typed waits under a key. */
export function hasScratch(key: string): boolean {
  return found(key) !== null
}
