import { join } from 'node:path'
import { root, runTool } from '../tool.ts'
import { electronProgram } from './under-electron.ts'

/** Builds what the specs drive, where its sources have changed, and says under which host they run. */
export default function build(): void {
  const { status, stdout, stderr } = runTool(join(root, 'electron', 'commands', 'build.ts'), [])
  if (status !== 0) throw new Error(`The app was not built:\n${stdout}${stderr}`)
  console.log(
    electronProgram === null
      ? '\nNOT RUN under Electron: its binary is not installed. The specs run under the web host.\n'
      : `\nThe specs run under Electron: ${electronProgram}\n`,
  )
}
