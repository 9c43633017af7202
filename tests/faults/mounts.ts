import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { freshFolder } from '../electron/core/folder.ts'

/**
 * A folder on a disk of its own of so many kilobytes. Null, said out loud, where this machine lets nobody mount
 * one: that needs root on Linux.
 */
export function smallDisk(kilobytes: number): string | null {
  return mounted(['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs'], [])
}

/** The folder as it is seen where nobody may write, not even root: mounted over itself and read-only. */
export function readOnlyView(folder: string): string | null {
  return mounted(['--bind', folder], ['-o', 'remount,ro,bind'])
}

function mounted(how: readonly string[], then: readonly string[]): string | null {
  const place = join(freshFolder(), 'disk')
  mkdirSync(place)
  try {
    execFileSync('mount', [...how, place], { stdio: 'pipe' })
  } catch (error) {
    console.warn(`NOT RUN: this fault needs a mounted disk, which this machine refuses (${String(error)})`)
    return null
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', place]))
  if (then.length > 0) execFileSync('mount', [...then, place])
  return place
}
