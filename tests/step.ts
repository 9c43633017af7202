import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './tool.ts'

/** One part of the whole check: a tool, or a suite of tests. */
export interface Step {
  readonly name: string
  readonly script: string
  readonly given: readonly string[]
  /** The suite's configuration, if it is one of vitest's. */
  readonly suite?: string
}

/** A tool counts as one test. */
export interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

/** No step takes longer unless it hangs; in milliseconds. */
const LONGEST = 20 * 60_000

/** Runs a step, its output straight to the terminal. */
export function runStep(step: Step): Outcome {
  console.log(`\n== ${step.name}`)
  const began = performance.now()
  const counted = step.suite === undefined ? runTool(step) : runSuite(step, step.suite)
  return { name: step.name, ...counted, seconds: (performance.now() - began) / 1000 }
}

interface Counted {
  readonly passed: number
  readonly failed: number
}

function runTool({ script, given }: Step): Counted {
  return run(script, given) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const reportShape = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

function runSuite({ script, given }: Step, suite: string): Counted {
  const folder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const isGreen = run(script, ['run', '--config', suite, ...reporters, ...given])
    const { numPassedTests, numFailedTests } = reportShape.parse(JSON.parse(readFileSync(report, 'utf8')))
    // A file that does not load has no test that failed; the suite has failed all the same.
    return { passed: numPassedTests, failed: isGreen ? 0 : Math.max(1, numFailedTests) }
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(script: string, given: readonly string[]): boolean {
  const { status, error } = spawnSync(process.execPath, [script, ...given], {
    cwd: root,
    stdio: 'inherit',
    timeout: LONGEST,
  })
  if (error) console.error(error)
  return status === 0
}
