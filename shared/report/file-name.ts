/** What Windows forbids in a file's name, and control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu
/** Names that are devices on Windows, whatever follows behind a point. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
/** Of 255 that most disks allow in bytes, and three a letter at worst, with room for `.pdf` and a copy's number. */
const LONGEST = 75

/** A name that every system takes for a file. A stroke in a paper's symbol becomes a dash: `45-KL-ĐU`. */
export function safeFileName(name: string, extension: string): string {
  const tidy = name.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/g, ' ').trim()
  const short = [...tidy]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
  return `${DEVICE.test(short) || short === '' ? `_${short}` : short}.${extension}`
}
