import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { root, runTool, toolPath } from './tool.ts'

const findingsShape = z.object({
  modules: z.array(z.object({ source: z.string(), coreModule: z.boolean().optional() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

/** What dependency-cruiser finds with the project's rules in the rooms of this folder. */
function cruise(folder: string, rooms: readonly string[]) {
  const given = ['--config', '.dependency-cruiser.json', '--output-type', 'json', ...rooms]
  const { stdout, stderr } = runTool(toolPath('dependency-cruiser', 'depcruise'), given, folder)
  if (stdout === '') throw new Error(stderr)
  return findingsShape.parse(JSON.parse(stdout))
}

const ROOMS = ['shared', 'electron', 'renderer', 'tests']

describe('the check of the rooms', () => {
  const { modules } = cruise(root, ROOMS)

  it('reads the whole house (under some compilers it reads nothing and finds no violation)', () => {
    expect(modules.length).toBeGreaterThan(50)
  })

  it.each([
    ...['shared/text/', 'shared/draft/', 'shared/meeting/', 'shared/report/'],
    ...['electron/core/', 'electron/web/', 'electron/desktop/', 'electron/commands/'],
    ...['renderer/operator/', 'renderer/projector/', 'renderer/parts/', 'tests/'],
  ])('reads %s', (room) => {
    expect(modules.some(({ source }) => source.startsWith(room))).toBe(true)
  })
})

/** A file, what it is made to import, and the rule that must bite. */
const PLANTED = [
  ['shared/text/a.ts', '../draft/target.ts', 'text-stands-alone'],
  ['shared/text/b.ts', 'node:fs', 'text-stands-alone'],
  ['shared/result.ts', './text/target.ts', 'result-and-trouble-stand-alone'],
  ['shared/trouble.ts', './text/target.ts', 'result-and-trouble-stand-alone'],
  ['shared/draft/a.ts', '../meeting/target.ts', 'draft'],
  ['shared/draft/b.ts', 'zod', 'draft'],
  ['shared/meeting/a.ts', '../report/target.ts', 'meeting'],
  ['shared/meeting/b.ts', 'node:fs', 'meeting'],
  ['shared/report/a.ts', '../../electron/core/target.ts', 'report'],
  ['shared/report/b.ts', 'pdfkit', 'report'],
  ['shared/channel.ts', '../electron/core/target.ts', 'channel'],
  ['electron/core/a.ts', '../web/target.ts', 'core'],
  ['electron/core/b.ts', '../desktop/target.ts', 'core'],
  ['electron/core/c.ts', 'node:http', 'core'],
  ['electron/core/d.ts', 'electron', 'core'],
  ['electron/desktop/a.ts', '../web/target.ts', 'desktop'],
  ['electron/desktop/b.ts', 'node:http', 'desktop'],
  ['electron/web/a.ts', '../desktop/target.ts', 'web'],
  ['electron/web/b.ts', 'electron', 'only-desktop-imports-electron'],
  ['electron/web/c.ts', '../../renderer/parts/target.ts', 'web'],
  ['electron/commands/a.ts', '../desktop/target.ts', 'commands'],
  ['electron/commands/b.ts', 'node:http', 'commands'],
  ['renderer/operator/a.ts', '../projector/target.ts', 'operator'],
  ['renderer/projector/a.ts', '../operator/target.ts', 'projector'],
  ['renderer/parts/a.ts', '../operator/target.ts', 'parts'],
  ['renderer/a.ts', '../electron/core/target.ts', 'windows-stay-in-the-browser'],
  ['renderer/b.ts', 'node:fs', 'windows-know-no-node'],
  ['shared/text/c.ts', '../../tests/target.ts', 'nothing-imports-tests'],
  ['shared/text/ring.ts', './ring.ts', 'no-circular'],
] as const

describe('a violation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
  let found: readonly string[] = []

  beforeAll(() => {
    plant(folder)
    found = cruise(folder, ROOMS).summary.violations.map(({ from, rule }) => `${from} ${rule.name}`)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is planted for every rule', () => {
    const rules = z
      .object({ forbidden: z.array(z.object({ name: z.string() })) })
      .parse(JSON.parse(readFileSync(join(root, '.dependency-cruiser.json'), 'utf8')))
    const broken = new Set<string>(PLANTED.map(([, , rule]) => rule))
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([])
  })

  it.each(PLANTED)('in %s, importing %s, is found', (from, _to, rule) => {
    expect(found).toContain(`${from} ${rule}`)
  })
})

/** A small house with the project's own rules, in which every rule is broken. */
function plant(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  mkdirSync(join(folder, 'tests'))
  for (const file of [
    '.dependency-cruiser.json',
    '.tsconfig.base.json',
    'tests/tsconfig.json',
    'package.json',
  ]) {
    copyFileSync(join(root, file), join(folder, file))
  }
  for (const name of ['electron', 'zod', 'pdfkit']) {
    write(
      `node_modules/${name}/package.json`,
      `{ "name": "${name}", "version": "1.0.0", "main": "index.js" }`,
    )
    write(`node_modules/${name}/index.js`, '')
  }
  for (const [from, to] of PLANTED) {
    write(from, `import '${to}'\n`)
    const target = join(dirname(from), to)
    if (to.endsWith('target.ts')) write(target, 'export {}\n')
  }
}
