import { ipcMain, type WebFrameMain, webContents } from 'electron'
import { refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import type { Backend } from '../core/backend.ts'
import { UnderWay } from '../core/hosting/under-way.ts'
import { isOwnPage } from './address.ts'
import { ASK, NEWS } from './wire.ts'

export interface Bridge {
  /** Resolves when every question under way has been answered. */
  settled(): Promise<void>
  close(): void
}

const FOREIGN: Trouble = { code: 'bad-request' }

/** Carries questions and news between the windows and the backend, and looks at who asks. */
export function createBridge(backend: Backend): Bridge {
  const underWay = new UnderWay()

  ipcMain.handle(ASK, async ({ senderFrame }, name: unknown, argument: unknown) => {
    if (!isOwnFrame(senderFrame) || typeof name !== 'string') return refused(FOREIGN)
    return underWay.watch(backend.answer(name, argument))
  })

  const stopListening = backend.listen((news) => {
    for (const contents of webContents.getAllWebContents()) {
      if (isOwnPage(contents.getURL())) contents.send(NEWS, news)
    }
  })

  return {
    settled: () => underWay.settled(),
    close() {
      ipcMain.removeHandler(ASK)
      stopListening()
    },
  }
}

/** A window's own page, and not a frame inside it; null is a frame that is gone already. */
function isOwnFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url)
}
