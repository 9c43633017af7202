import { join } from 'node:path'
import { app, dialog } from 'electron'
import { APP_NAME } from '../core/hosting/about.ts'
import { usualFolders } from '../core/hosting/folders.ts'
import { readArguments } from './arguments.ts'
import { registerScheme } from './protocol.ts'
import { run } from './run.ts'
import { secureContents } from './security.ts'

/**
 * Starts the app: settles what must be settled before it is ready (where data is kept, the sandbox, the scheme,
 * that it is the only one running), then runs it.
 */
export function begin(): void {
  const settings =
    readArguments(process.argv, process.cwd()).settings ??
    usualFolders(process.platform, process.env, app.getPath('home')).settings
  app.setPath('userData', settings)
  app.setPath('sessionData', join(settings, 'desktop'))
  app.enableSandbox()
  registerScheme()
  app.on('web-contents-created', (_event, contents) => secureContents(contents))

  if (app.requestSingleInstanceLock()) {
    run().catch((error: unknown) => {
      dialog.showErrorBox(APP_NAME, String(error))
      app.exit(1)
    })
  } else {
    app.quit()
  }
}
