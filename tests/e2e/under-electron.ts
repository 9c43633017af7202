import { _electron } from 'playwright-core'
import { findElectron } from '../../electron/commands/electron-binary.ts'
import { root } from '../tool.ts'
import { PATIENCE } from './patience.ts'
import type { Folders, Running, Saved } from './running.ts'

/** Electron's own program, or null where it was not fetched. */
export const electronProgram = findElectron(root, process.env)

/** The app as it is installed: its windows are Electron's own. */
export async function runUnderElectron(program: string, folders: Folders): Promise<Running> {
  const app = await _electron.launch({
    executablePath: program,
    args: [
      root,
      `--folder=${folders.meetings}`,
      `--settings=${folders.settings}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    locale: 'vi-VN',
  })
  const page = await app.firstWindow()
  return {
    page,
    async opened(press) {
      // Together: a press that fails is told as such, and not as a wait that nobody awaited.
      const [window] = await Promise.all([app.waitForEvent('window', { timeout: PATIENCE }), press()])
      return window
    },
    async saved(press): Promise<Saved> {
      // The system's dialog, which asks where to save, cannot be driven: the place is given beforehand.
      const saving = app.evaluate(
        ({ session }, folder) =>
          new Promise<string>((resolve) => {
            session.defaultSession.once('will-download', (_event, item) => {
              item.setSavePath(`${folder}/${item.getFilename()}`)
              item.once('done', () => resolve(item.getSavePath()))
            })
          }),
        folders.saved,
      )
      const [path] = await Promise.all([saving, press()])
      return { name: path.slice(folders.saved.length + 1), path }
    },
    async namesFolder(folder) {
      await app.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
      }, folder)
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Chọn thư mục/ })
        .press('Enter')
    },
    async kill() {
      app.process().kill('SIGKILL')
      await app.waitForEvent('close')
    },
    close: () => app.close(),
  }
}
