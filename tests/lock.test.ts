import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { root } from './tool.ts'

const dependencies = z.record(z.string(), z.string()).default({})
const packages = z
  .object({ packages: z.record(z.string(), z.object({ optionalDependencies: dependencies })) })
  .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).packages

it('the lock file holds the optional parts of every system, or npm ci refuses it', () => {
  const asked = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies),
  )
  expect(asked.length).toBeGreaterThan(20)
  const held = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/'))))
  expect(asked.filter((name) => !held.has(`node_modules/${name}`))).toEqual([])
})

it('every direct dependency is pinned', () => {
  const shape = z.object({ dependencies, devDependencies: dependencies, optionalDependencies: dependencies })
  const own = shape.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const versions = Object.values(own).flatMap((group) => Object.values(group))
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
