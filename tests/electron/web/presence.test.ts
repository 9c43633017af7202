import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPresence } from '../../../electron/web/presence.ts'

const GRACE = 20_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('the last window closed for the whole grace time ends the host', () => {
  const gone = vi.fn()
  const presence = createPresence(gone, GRACE)
  presence.count(1)
  presence.count(0)
  vi.advanceTimersByTime(GRACE - 1)
  expect(gone).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(gone).toHaveBeenCalledOnce()
})

it('a window that comes back in time keeps the host, as a reload does', () => {
  const gone = vi.fn()
  const presence = createPresence(gone, GRACE)
  presence.count(0)
  vi.advanceTimersByTime(GRACE - 1)
  presence.count(1)
  vi.advanceTimersByTime(GRACE * 10)
  expect(gone).not.toHaveBeenCalled()
})

it('the projector alone keeps the host', () => {
  const gone = vi.fn()
  const presence = createPresence(gone, GRACE)
  presence.count(2)
  presence.count(1)
  vi.advanceTimersByTime(GRACE * 10)
  expect(gone).not.toHaveBeenCalled()
})

it('before the first window has come nothing ends, however long it takes', () => {
  const gone = vi.fn()
  createPresence(gone, GRACE)
  vi.advanceTimersByTime(GRACE * 10)
  expect(gone).not.toHaveBeenCalled()
})

it('stopping forgets a grace time under way', () => {
  const gone = vi.fn()
  const presence = createPresence(gone, GRACE)
  presence.count(0)
  presence.stop()
  vi.advanceTimersByTime(GRACE * 10)
  expect(gone).not.toHaveBeenCalled()
})
