import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { usualFolders } from '../core/hosting/folders.ts'
import { phrases, terminalLanguage } from '../core/hosting/phrases.ts'
import { serve } from '../web/serve.ts'
import { browserWindow, hasDisplay, noWindow } from '../web/window.ts'
import { type Building, build, HOSTS, isStale, WINDOWS } from './building.ts'
import { canFetch, downloadPlace, fetchElectron, findElectron, runElectron } from './electron-binary.ts'
import { type StartOptions, startOptions } from './options.ts'

/** `npm start`: builds the app where its sources have changed and opens it, under Electron where that can be had. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const say = phrases(terminalLanguage(process.env))

const options = startOptions(process.argv.slice(2), process.cwd())
if (options.ok) process.exitCode = await start(options.value)
else {
  console.error(say('usage', { reason: options.refusal }))
  process.exitCode = 2
}

async function start(chosen: StartOptions): Promise<number> {
  if (!prepare(WINDOWS)) return 1
  if (!chosen.isWeb) {
    const code = await startDesktop(chosen)
    if (code !== null) return code
  }
  const usual = usualFolders(process.platform, process.env, homedir())
  const settingsFolder = chosen.settings ?? usual.settings
  await serve({
    windows: join(root, 'dist', 'renderer'),
    folder: chosen.folder ?? usual.meetings,
    settingsFolder,
    openWindow: chosen.opens ? browserWindow(settingsFolder, say) : noWindow,
    say,
  })
  return 0
}

function prepare(building: Building): boolean {
  if (!isStale(root, building)) return true
  console.log(say('building'))
  const trouble = build(root, building)
  if (trouble !== null) console.error(`${say('buildFailed')}\n${trouble}`)
  return trouble === null
}

/** Runs the app under Electron and answers its exit code; null, and why, if the web host must do. */
async function startDesktop({ folder, settings }: StartOptions): Promise<number | null> {
  if (!hasDisplay()) return null
  const program = await electronProgram()
  if (program === null) {
    console.log(say('noElectron'))
    return null
  }
  if (!prepare(HOSTS)) return 1
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (isRoot) console.log(say('electronAsRoot'))
  const given = [
    ...(isRoot ? ['--no-sandbox'] : []),
    root,
    ...(folder === null ? [] : [`--folder=${folder}`]),
    ...(settings === null ? [] : [`--settings=${settings}`]),
  ]
  const code = await runElectron(program, given)
  if (code === null) console.log(say('electronFailed'))
  return code
}

async function electronProgram(): Promise<string | null> {
  const found = findElectron(root, process.env)
  if (found !== null || !(await canFetch(downloadPlace(process.env)))) return found
  console.log(say('fetchingElectron'))
  return (await fetchElectron(root)) ? findElectron(root, process.env) : null
}
