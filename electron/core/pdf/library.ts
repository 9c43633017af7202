import type { OPS, PDFDocumentProxy } from 'pdfjs-dist'
import { z } from 'zod'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'

/** PDF.js as far as it is used. */
export interface Pdf {
  /** The names of what pages do. */
  readonly OPS: typeof OPS
  /** Whoever opens a document destroys it. */
  open(bytes: Uint8Array): Promise<Result<PDFDocumentProxy, Trouble>>
}

/** No picture is unpacked, as the text is all that is wanted: none has fewer pixels than this. */
const LARGEST_PICTURE = 1

/**
 * PDF.js, both halves of it in this thread; loaded when it is first wanted. It runs nothing that a file holds:
 * scripts would need its sandbox, which is not there, and forms made of XML are off.
 */
export async function pdfLibrary(): Promise<Pdf> {
  // It looks for its reading half under this name before it asks for a file.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') })
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return {
    OPS,
    async open(bytes) {
      const task = getDocument({
        // PDF.js takes the array over.
        data: new Uint8Array(bytes),
        enableXfa: false,
        useSystemFonts: false,
        useWasm: false,
        disableFontFace: true,
        fontExtraProperties: true,
        isImageDecoderSupported: false,
        isOffscreenCanvasSupported: false,
        maxImageSize: LARGEST_PICTURE,
        verbosity: 0,
      })
      try {
        return accepted(await task.promise)
      } catch (error) {
        await task.destroy()
        return refused({ code: nameOf(error) === 'PasswordException' ? 'pdf-locked' : 'pdf-damaged' })
      }
    },
  }
}

function nameOf(error: unknown): string {
  return z.object({ name: z.string() }).safeParse(error).data?.name ?? ''
}
