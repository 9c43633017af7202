import type { Page } from 'playwright-core'

/** The folders of one run of the app, all of them its own and temporary. */
export interface Folders {
  readonly meetings: string
  readonly settings: string
  readonly saved: string
}

/** A file that the app handed over to be saved. */
export interface Saved {
  readonly name: string
  readonly path: string
}

/** The app running under one of its hosts, as a spec knows it: the same for all of them. */
export interface Running {
  /** The operator's window. */
  readonly page: Page
  /** The window that opens when this is done. */
  opened(press: () => Promise<void>): Promise<Page>
  /** The file that is saved when this is done. */
  saved(press: () => Promise<void>): Promise<Saved>
  /** Names the folder for second copies in the settings, which are open: by its path, or in the system's dialog. */
  namesFolder(folder: string): Promise<void>
  /** Ends the host as a power cut would. */
  kill(): Promise<void>
  close(): Promise<void>
}
