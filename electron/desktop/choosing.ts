import { type BrowserWindow, dialog } from 'electron'
import type { Say } from '../core/hosting/phrases.ts'
import type { Choose } from '../core/office.ts'

/**
 * The system's dialogs for a meeting file and for a folder, over the operator's window. They give a path, which
 * a page's own field for files does not: so the file itself is opened and no copy of it is made.
 */
export function choosingOver(operator: BrowserWindow, say: Say): Choose {
  return async (what) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(
      operator,
      what === 'folder'
        ? { title: say('chooseFolder'), properties: ['openDirectory', 'createDirectory'] }
        : {
            title: say('chooseMeeting'),
            properties: ['openFile'],
            filters: [{ name: say('meetingFiles'), extensions: ['nghisu'] }],
          },
    )
    return canceled ? null : (filePaths[0] ?? null)
  }
}
