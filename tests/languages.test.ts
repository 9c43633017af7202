import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { APP_NAME } from '../electron/core/hosting/about.ts'
import { root } from './tool.ts'

type Words = { readonly [key: string]: string | Words }

const AREAS = readdirSync(join(root, 'resources/languages/vi')).map((file) => file.replace(/\.json$/, ''))

/** Every key of an area's file, as `section.key`, with its words. */
function keysOf(language: 'vi' | 'en', area: string): ReadonlyMap<string, string> {
  const words: Words = JSON.parse(
    readFileSync(join(root, 'resources/languages', language, `${area}.json`), 'utf8'),
  )
  return new Map(flatten(words))
}

function flatten(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )
}

const places = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each(AREAS)('the words of %s', (area) => {
  const [vi, en] = [keysOf('vi', area), keysOf('en', area)]

  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort())
  })

  it('have the same places to fill in, and none is empty', () => {
    for (const [key, words] of vi) {
      expect(words, key).toMatch(/\S/)
      expect(en.get(key), key).toMatch(/\S/)
      expect(places(en.get(key) ?? ''), key).toEqual(places(words))
    }
  })

  it('are written in composed letters', () => {
    for (const words of [...vi.values(), ...en.values()]) expect(words).toBe(words.normalize('NFC'))
  })
})

/** A text that stands in the code: a literal, a part of a template, or words between tags. */
interface Literal {
  readonly file: string
  readonly line: number
  /** `…` stands for what a template fills in. */
  readonly text: string
}

/** The literals of every source file in a room. */
function literalsIn(room: string): readonly Literal[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|cjs)$/.test(file))
    .flatMap((file) => literalsOf(join(room, file)))
}

function literalsOf(file: string): readonly Literal[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const literals: Literal[] = []
  const visit = (node: ts.Node): void => {
    const text = textOf(node)
    if (text !== null) {
      literals.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return literals
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')
}

const windows = literalsIn('renderer')
const hosts = literalsIn('electron')
/** The codes of refusals and troubles stand in the contracts, their words under the same names. */
const codes = new Set([...literalsIn('shared'), ...hosts].map(({ text }) => text))

// The app's own name is the same in every language.
it('no Vietnamese words stand in the code of windows or hosts, where no language file reaches them', () => {
  const vietnamese = [...windows, ...hosts].filter(({ text }) =>
    /[^\P{L}A-Za-z]/u.test(text.normalize('NFC').replaceAll(APP_NAME, '')),
  )
  expect(vietnamese.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
})

/**
 * Keys as the windows name them, the last part of a template open: `area:section.key`, or without the area for
 * the common words. Any short literal may be one of those; that a common key exists is for the compiler to say.
 */
const named = windows.flatMap(({ text, file, line }) => {
  const [, area = 'common', key = ''] = /^(?:(\w+):)?([\w.…-]+)$/.exec(text) ?? []
  const isKey = AREAS.includes(area) && (area !== 'common' || /[a-z]{2}/.test(key))
  return isKey ? [{ area, key, place: `${file}:${line}` }] : []
})

/** True for a key that the code names, wholly or by a template; forms for numbers are one key to it. */
function isNamedBy(key: string, name: string): boolean {
  const pattern = name
    .split('…')
    .map((part) => part.replace(/[.-]/g, '\\$&'))
    .join('[\\w.-]+')
  return new RegExp(`^${pattern}(_(zero|one|two|few|many|other))?$`).test(key)
}

describe.each(AREAS.filter((area) => area !== 'command'))('the words of %s', (area) => {
  const keys = [...keysOf('vi', area).keys()]
  const names = named.filter((name) => name.area === area)

  if (area !== 'common') {
    it('are there for every key that the windows name', () => {
      expect(names.filter((name) => !keys.some((key) => isNamedBy(key, name.key)))).toEqual([])
    })
  }

  it('are all said somewhere', () => {
    const isSaid = (key: string) =>
      names.some((name) => (name.key === '…' ? codes.has(key) : isNamedBy(key, name.key)))
    expect(keys.filter((key) => !isSaid(key))).toEqual([])
  })
})

it('the words of the hosts and commands are all said somewhere', () => {
  const code = new Set(hosts.map(({ text }) => text))
  const check = readFileSync(join(root, 'electron/commands/check-node.cjs'), 'utf8')
  const unsaid = [...keysOf('vi', 'command').keys()].filter(
    (key) => !code.has(key) && !check.includes(`words.${key}`),
  )
  expect(unsaid).toEqual([])
})
