import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Command } from '../../../shared/meeting/command.ts'
import { documentLines } from '../../../shared/meeting/line.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { explain, useWords } from '../../language.ts'
import { say } from '../../parts/notice.tsx'
import { dispatch, now, setStage, useWindow } from '../../store.ts'
import type { Arrival } from './arrival.ts'
import { DEEDS } from './deeds/deeds.ts'
import { isOnText } from './floor/floor-overlay.ts'
import { following } from './hall/hall-scene.ts'
import { holdingKeys } from './keys/held-keys.ts'
import type { CommandName } from './keys/keymap.ts'
import { keptPlace, type Place, placesOf } from './place.ts'
import { beginning, LEFT, type SittingState } from './sitting-state.ts'
import type { Ways, Work } from './work.ts'

/** Holds what the operator is doing and gives every part of the screen the same means to go on. */
export function useSitting(meeting: OpenedMeeting, arrival: Arrival | null, ways: Ways): Work {
  const t = useWords()
  const history = useWindow((window) => window.history)
  const stage = useWindow((window) => window.stage)
  const lines = useMemo(() => documentLines(meeting), [meeting])
  const places = useMemo(() => placesOf(lines), [lines])
  const [kept, setState] = useState<SittingState>(() => beginning(places, stage))
  const state = useStillThere(kept, places)

  const put = useCallback((change: Partial<SittingState>) => setState((old) => ({ ...old, ...change })), [])
  const go = useCallback((place: Place, change: Partial<SittingState> = {}) => {
    const hall = following(now().stage, place)
    setState((old) => ({ ...old, ...(old.place === place ? {} : LEFT), place, ...change }))
    if (hall) setStage(hall)
  }, [])
  useEffect(() => {
    if (!arrival) return
    if (arrival.place === null) put(arrival.change)
    else go(arrival.place, arrival.change)
  }, [arrival, go, put])
  const send = useCallback(
    async (command: Command) => {
      const reply = await holdingKeys(dispatch(command))
      if (!reply.ok && reply.refusal.code === 'adopted' && isOnText(command)) {
        const { label } = reply.refusal
        setState((old) => ({ ...old, overlay: { kind: 'despite-adoption', command, label } }))
      } else if (!reply.ok) say('failed', explain(t, reply.refusal))
      return reply.ok
    },
    [t],
  )
  const latest = useRef<Work | null>(null)
  const run = useCallback((command: CommandName) => {
    if (latest.current) DEEDS[command](latest.current)
  }, [])
  const work: Work = { ...ways, meeting, history, stage, lines, places, state, t, put, go, send, run }
  // As soon as it is drawn: a key must never act on what the screen no longer shows.
  useLayoutEffect(() => {
    latest.current = work
  })
  return work
}

/** The state with a place that is still in the document, whatever was taken back meanwhile. */
function useStillThere(state: SittingState, places: readonly Place[]): SittingState {
  const before = useRef(places)
  const place = keptPlace(before.current, places, state.place)
  useEffect(() => {
    before.current = places
  }, [places])
  return place === state.place ? state : { ...state, ...LEFT, place }
}
