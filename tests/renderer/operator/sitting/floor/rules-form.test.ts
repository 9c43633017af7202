import { describe, expect, test } from 'vitest'
import { minutesWords, rulesTyped } from '../../../../../renderer/operator/sitting/floor/rules/rules-form.ts'
import { OVER_HALF } from '../../../../../shared/meeting/threshold.ts'

describe('the rules as they are typed', () => {
  test.each([
    ['5', '30', 300, 30],
    ['7,5', '', 450, 0],
    ['0.5', '60', 30, 60],
    ['', '30', null, 30],
  ])('%o minutes and %o seconds', (minutes, warning, speakingSeconds, warningSeconds) => {
    const rules = { quorum: OVER_HALF, speakingSeconds, warningSeconds }
    expect(rulesTyped(OVER_HALF, minutes, warning)).toEqual(rules)
    expect(rulesTyped(OVER_HALF, minutesWords(speakingSeconds), String(warningSeconds))).toEqual(rules)
  })

  test.each([
    ['năm', '30'],
    ['0', '30'],
    ['-5', '30'],
    ['500', '30'],
    ['5', 'nửa'],
    ['5', '-1'],
    ['5', '1,5'],
  ])('%o minutes and %o seconds are none', (minutes, warning) => {
    expect(rulesTyped(OVER_HALF, minutes, warning)).toBeNull()
  })
})
