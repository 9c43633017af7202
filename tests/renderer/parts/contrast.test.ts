import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../tool.ts'

type Colours = ReadonlyMap<string, string>

/** The colours that a rule of a style sheet sets, by name. */
function coloursOf(file: string, selector: string): Colours {
  const sheet = readFileSync(join(root, 'renderer/parts', file), 'utf8')
  const start = sheet.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`${file} has no rule for ${selector}`)
  const rule = sheet.slice(start, sheet.indexOf('}', start))
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(colours: Colours, ink: string, ground: string): number {
  const [one, other] = [ink, ground].map((name) => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`no colour ${name}`)
    return luminance(colour)
  })
  const [dark = 0, light = 0] = [one ?? 0, other ?? 0].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const INTERFACE = {
  light: coloursOf('tokens.css', ':root'),
  dark: coloursOf('tokens.css', ':root[data-theme="dark"]'),
}
const HALL = {
  light: coloursOf('hall/picture.module.css', '.frame'),
  dark: coloursOf('hall/picture.module.css', '.frame[data-theme="dark"]'),
  contrast: coloursOf('hall/picture.module.css', '.frame[data-theme="contrast"]'),
}

describe.each(['light', 'dark'] as const)('given the %s theme', (theme) => {
  const GROUNDS = ['ground', 'surface', 'sunken']

  it.each(
    ['ink', 'soft-ink', 'faint-ink', 'accent', 'open', 'deleted', 'inserted'].flatMap((ink) =>
      GROUNDS.map((ground) => [ink, ground] as const),
    ),
  )('in the operator’s window %s on %s is at least 4.5:1', (ink, ground) => {
    expect(contrast(INTERFACE[theme], ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['ink', 'accent-wash'],
    ['accent', 'accent-wash'],
    ['accent-ink', 'accent'],
    ['open', 'open-wash'],
    ['deleted', 'deleted-wash'],
    ['inserted', 'inserted-wash'],
  ] as const)('in the operator’s window %s on %s is at least 4.5:1', (ink, ground) => {
    expect(contrast(INTERFACE[theme], ink, ground)).toBeGreaterThanOrEqual(4.5)
  })
})

describe.each(['light', 'dark', 'contrast'] as const)('given the hall’s %s theme', (theme) => {
  it.each([
    ['hall-ink', 'hall-ground'],
    ['hall-soft', 'hall-ground'],
    ['hall-beside', 'hall-ground'],
    ['hall-accent', 'hall-ground'],
    ['hall-warning', 'hall-ground'],
    ['deleted', 'deleted-wash'],
    ['inserted', 'inserted-wash'],
  ] as const)('%s on %s is at least 7:1', (ink, ground) => {
    expect(contrast(HALL[theme], ink, ground)).toBeGreaterThanOrEqual(7)
  })

  it('the neighbours are dimmed', () => {
    const [dimmed, soft, ink] = ['hall-beside', 'hall-soft', 'hall-ink'].map((name) =>
      contrast(HALL[theme], name, 'hall-ground'),
    )
    expect(dimmed).toBeLessThan(soft ?? 0)
    expect(soft).toBeLessThan(ink ?? 0)
  })
})
