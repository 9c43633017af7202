/** How many bytes are turned into characters at a time: more would not fit into one call's arguments. */
const PORTION = 0x8000

/** A file's bytes as the channel carries them. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += PORTION) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PORTION))
  }
  return btoa(binary)
}

/** Offers bytes as a file to save; the host asks where, or puts it with the downloads. */
export function saveFile(name: string, base64: string, type: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked only later: the download may not have begun when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
