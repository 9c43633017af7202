/**
 * What went wrong outside the meeting itself: with a file, a disk or the host. The windows put each into
 * words from the language files under `trouble.<code>`, always with what to do next.
 */
export type Trouble =
  | { readonly code: 'not-text' }
  | { readonly code: 'empty' }
  | { readonly code: 'other-encoding'; readonly encoding: string }
  | { readonly code: 'too-big'; readonly limitMegabytes: number }
  /** Of a file with a table: neither XLSX nor DOCX nor text; nothing in it; more than can be shown. */
  | { readonly code: 'not-a-table' }
  | { readonly code: 'no-table' }
  | { readonly code: 'table-too-big' }
  /** Word or Excel of before 2007; with a password; not as it was written. */
  | { readonly code: 'office-old' }
  | { readonly code: 'office-locked' }
  | { readonly code: 'office-damaged' }
  /** A PDF: with a password; not as it was written; of pictures, or of letters that say not what they are. */
  | { readonly code: 'pdf-locked' }
  | { readonly code: 'pdf-damaged' }
  | { readonly code: 'pdf-without-text' }
  | { readonly code: 'too-many-pages'; readonly limit: number }
  /** Reading it took more time or memory than any draft needs. */
  | { readonly code: 'too-heavy' }
  | { readonly code: 'no-file'; readonly path: string }
  | { readonly code: 'not-a-meeting'; readonly path: string }
  /** The file is left as it is; what could be read of it stands in `savedTo`. */
  | { readonly code: 'damaged'; readonly path: string; readonly savedTo: string }
  /** Damaged, and nothing of it could be read or saved. */
  | { readonly code: 'unreadable'; readonly path: string }
  | { readonly code: 'newer'; readonly path: string }
  | { readonly code: 'open-elsewhere'; readonly path: string }
  | { readonly code: 'read-only'; readonly path: string }
  | { readonly code: 'disk-full'; readonly path: string }
  | { readonly code: 'file-exists'; readonly path: string }
  | { readonly code: 'cannot-write'; readonly path: string }
  /** Second copies beside the meetings themselves would be lost together with them. */
  | { readonly code: 'same-folder'; readonly path: string }
  | { readonly code: 'no-meeting-open' }
  | { readonly code: 'paper-failed'; readonly detail: string }
  /** A character that the paper's font lacks: it would be missing from print without a word. */
  | { readonly code: 'missing-glyphs'; readonly characters: string }
  /** Of a file with a certificate and its key; moments as the office writes them, `24/11/2026 09:42`. */
  | { readonly code: 'not-a-certificate' }
  | { readonly code: 'certificate-too-big' }
  | { readonly code: 'certificate-damaged' }
  /** It asks for more work than any program's file does. */
  | { readonly code: 'certificate-too-slow' }
  | { readonly code: 'wrong-password' }
  | { readonly code: 'certificate-without-key' }
  | { readonly code: 'certificate-expired'; readonly until: string }
  | { readonly code: 'certificate-not-yet'; readonly from: string }
  | { readonly code: 'certificate-not-for-signing' }
  /** In its name are characters that the box's font lacks. */
  | { readonly code: 'box-letters'; readonly characters: string }
  /** Only what was sealed is signed. */
  | { readonly code: 'paper-not-sealed' }
  /**
   * Of a PDF that is to be signed further: not readable; another paper; without signatures that the meeting has; with
   * more than signatures added; with none added.
   */
  | { readonly code: 'paper-unreadable' }
  | { readonly code: 'paper-other' }
  | { readonly code: 'paper-behind' }
  | { readonly code: 'paper-altered' }
  | { readonly code: 'paper-not-signed' }
  | { readonly code: 'bad-request' }
  /** A bug of the app: nothing was recorded, the details are in its log file. */
  | { readonly code: 'unexpected' }
  | { readonly code: 'host-gone' }
