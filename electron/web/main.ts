import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { usualFolders } from '../core/hosting/folders.ts'
import { phrases, terminalLanguage } from '../core/hosting/phrases.ts'
import { serve } from './serve.ts'
import { browserWindow, noWindow } from './window.ts'

/**
 * The packaged app under the web host, as a program of its own: for a machine where the desktop host does
 * not run. Built, it lies in `dist/hosts/`, beside the windows; in the sources `electron/commands/start.ts` takes its
 * place.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    settings: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
})
const usual = usualFolders(process.platform, process.env, homedir())
const settingsFolder = values.settings ?? usual.settings
const say = phrases(terminalLanguage(process.env))

await serve({
  windows: fileURLToPath(new URL('../renderer', import.meta.url)),
  folder: values.folder ?? usual.meetings,
  settingsFolder,
  openWindow: values['no-open'] ? noWindow : browserWindow(settingsFolder, say),
  say,
})
