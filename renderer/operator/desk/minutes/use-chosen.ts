import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'
import { isFocusLost } from '../../../parts/focus-lost.ts'

/** The element of a passage, by its place. */
export function passageId(index: number): string {
  return `passage-${index}`
}

export function focusPassage(index: number): void {
  document.getElementById(passageId(index))?.focus()
}

/**
 * The chosen passage: the same one, whatever comes and goes around it, and where it is gone itself the one that
 * stands in its place. It takes the focus as soon as there is one, and again when what had the focus is gone.
 */
export function useChosen(list: readonly MinutesPassage[]): readonly [number, (index: number) => void] {
  const [chosen, setChosen] = useState<{ readonly key: string; readonly index: number }>({
    key: '',
    index: 0,
  })
  const found = useMemo(() => list.findIndex(({ key }) => key === chosen.key), [list, chosen.key])
  const index = found < 0 ? Math.max(0, Math.min(chosen.index, list.length - 1)) : found
  const latest = useRef(list)
  useLayoutEffect(() => {
    latest.current = list
  })
  // Always the same function: it is handed to every stretch of the minutes.
  const choose = useCallback(
    (next: number) => setChosen({ key: latest.current[next]?.key ?? '', index: next }),
    [],
  )
  useEffect(() => {
    if (list.length > 0 && isFocusLost()) focusPassage(index)
  }, [list, index])
  return [index, choose]
}
