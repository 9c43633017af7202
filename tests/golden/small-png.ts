import { crc32, deflateSync } from 'node:zlib'

/** A picture of at most 16 colours: each pixel is a place in the palette, row by row. */
export interface Palettized {
  readonly width: number
  readonly height: number
  readonly palette: readonly (readonly [red: number, green: number, blue: number])[]
  readonly pixels: Uint8Array
}

/**
 * A picture as a PNG of four bits a pixel: a screen of text weighs a tenth of what a screenshot does. Written
 * here in a few lines rather than taken from a package (PNG specification, sections 5 and 11).
 */
export function smallPng({ width, height, palette, pixels }: Palettized): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Four bits a sample, colours by palette.
  header.set([4, 3, 0, 0, 0], 8)
  const row = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * row + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | ((pixels[y * width + x] ?? 0) << (x % 2 === 0 ? 4 : 0))
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
