import { statSync } from 'node:fs'

/**
 * The meeting files that this process has open. SQLite keeps other processes out by a lock; within one process
 * this list does. It is asked before a file's bytes are read, as on POSIX systems closing any other handle of
 * a file would give up SQLite's lock on it.
 */
const held = new Set<string>()

/** Names the file itself, whatever path leads to it. Throws what the system says when it is not there. */
export function identityOf(path: string): string {
  return identityIn(statSync(path, { bigint: true }))
}

/** The same, from what the system told of the file. */
export function identityIn({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${dev}:${ino}`
}

export function isHeld(identity: string): boolean {
  return held.has(identity)
}

export function hold(identity: string): void {
  held.add(identity)
}

export function letGo(identity: string): void {
  held.delete(identity)
}
