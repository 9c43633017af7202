import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { AskName, News } from '../../shared/channel.ts'
import { ASK, NEWS } from './wire.ts'

/** All that a window gets of Electron: the channel's two verbs, in a world of its own. */
contextBridge.exposeInMainWorld('nghiSu', {
  ask: (name: AskName, argument: unknown): Promise<unknown> => ipcRenderer.invoke(ASK, name, argument),
  listen: (heard: (news: News) => void): (() => void) => {
    const pass = (_event: IpcRendererEvent, news: News) => heard(news)
    ipcRenderer.on(NEWS, pass)
    return () => {
      ipcRenderer.removeListener(NEWS, pass)
    }
  },
})
