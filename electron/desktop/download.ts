import { join } from 'node:path'
import type { DownloadItem, Event } from 'electron'
import { isOwnResource } from './address.ts'

/**
 * A paper that a window hands over as a download is saved where the person says, in the system's own dialog.
 * Anything that does not come from a window of ours is refused.
 */
export function saveDownload(event: Event, item: DownloadItem, folder: string, title: string): void {
  if (isOwnResource(item.getURL())) {
    item.setSaveDialogOptions({ title, defaultPath: join(folder, item.getFilename()) })
  } else event.preventDefault()
}
