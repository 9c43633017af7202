import { posix, win32 } from 'node:path'
import { APP_NAME } from './about.ts'

/** Where this machine's user keeps things; both hosts use the same two folders. */
export interface Folders {
  /** New meetings, in sight of the office, to be copied and archived by hand. */
  readonly meetings: string
  /** Preferences, the mark of a running host and the browser's own data. */
  readonly settings: string
}

/** The values of the environment that the usual places depend on. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The usual places on each system. The documents' folder is taken to be `Documents` under the home folder;
 * an office that keeps it elsewhere says so with `--folder`, and the desktop host asks the system.
 */
export function usualFolders(platform: NodeJS.Platform, environment: Environment, home: string): Folders {
  const { join } = platform === 'win32' ? win32 : posix
  return {
    meetings: join(home, 'Documents', APP_NAME),
    settings: settingsFolder(platform, environment, home),
  }
}

function settingsFolder(platform: NodeJS.Platform, environment: Environment, home: string): string {
  if (platform === 'win32') {
    return win32.join(environment['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'nghi-su')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'nghi-su')
  return posix.join(environment['XDG_CONFIG_HOME'] ?? posix.join(home, '.config'), 'nghi-su')
}
