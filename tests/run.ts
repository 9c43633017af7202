import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { prepareMachine } from './machine.ts'
import { type Outcome, runStep, type Step } from './step.ts'
import { root, toolPath } from './tool.ts'

/**
 * `npm test`: everything that is checked, in one command. All steps run, also after one that failed, so that
 * one run tells everything; the last line counts.
 */
const E2E = 'tests/e2e/vitest.config.ts'

const steps: readonly Step[] = [
  {
    name: 'format and lint',
    script: toolPath('@biomejs/biome', 'biome'),
    given: ['ci', '--error-on-warnings', '.'],
  },
  { name: 'types', script: toolPath('typescript', 'tsc'), given: ['-b'] },
  {
    name: 'rooms',
    script: toolPath('dependency-cruiser', 'depcruise'),
    given: ['--config', '.dependency-cruiser.json', 'shared', 'electron', 'renderer', 'tests'],
  },
  { name: 'dead code', script: toolPath('knip'), given: ['--config', 'tests/knip.config.ts'] },
  { name: 'windows and hosts built', script: 'electron/commands/build.ts', given: [] },
  { name: 'unit and property tests', script: toolPath('vitest'), suite: 'tests/vitest.config.ts', given: [] },
  ...(existsSync(join(root, E2E))
    ? [{ name: 'end-to-end tests', script: toolPath('vitest'), suite: E2E, given: [] }]
    : []),
]

prepareMachine()
const outcomes: readonly Outcome[] = steps.map(runStep)

console.log('')
for (const { name, passed, failed, seconds } of outcomes) {
  const verdict = failed === 0 ? 'passed' : 'FAILED'
  console.log(
    `${verdict}  ${name.padEnd(24)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`,
  )
}
const sum = (count: (outcome: Outcome) => number) =>
  outcomes.reduce((total, outcome) => total + count(outcome), 0)
const failed = sum((outcome) => outcome.failed)
process.exitCode = failed === 0 ? 0 : 1
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`)
