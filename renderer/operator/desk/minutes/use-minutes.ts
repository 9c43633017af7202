import { useEffect, useState } from 'react'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { MinutesPassage } from '../../../../shared/report/written-minutes.ts'
import { explain, useWords } from '../../../language.ts'
import { channel } from '../../../store.ts'
import { withoutCopies } from './stretch.ts'

/** The minutes as the host words them, asked for anew with every fact. The form's words are the host's alone. */
export interface Minutes {
  /** Null until they are here. */
  readonly passages: readonly MinutesPassage[] | null
  readonly trouble: string | null
}

export function useMinutes({ seq }: OpenedMeeting): Minutes {
  const t = useWords()
  const [minutes, setMinutes] = useState<Minutes>({ passages: null, trouble: null })
  useEffect(() => {
    // Never 0: it is read so that every fact asks anew.
    let isWanted = seq > 0
    void channel.ask('minutes', {}).then((reply) => {
      if (!isWanted) return
      setMinutes((before) =>
        reply.ok
          ? { passages: withoutCopies(reply.value, before.passages ?? []), trouble: null }
          : { passages: null, trouble: explain(t, reply.refusal) },
      )
    })
    return () => {
      isWanted = false
    }
  }, [seq, t])
  return minutes
}
