import { useCallback, useEffect, useState } from 'react'
import type { PaperKind, PaperSignature } from '../../../../shared/channel.ts'
import { explain, useWords } from '../../../language.ts'
import { say } from '../../../parts/notice.tsx'
import { channel } from '../../../store.ts'

/** The signatures of a sealed paper, asked for anew by `reload`; null until they are known. */
export function useSignatures(kind: PaperKind, sealedSeq: number) {
  const t = useWords()
  const [signatures, setSignatures] = useState<readonly PaperSignature[] | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    // Never 0: both are read so that a new sealing, and `reload`, ask anew.
    let isWanted = sealedSeq + times > 0
    setSignatures(null)
    void channel.ask('signatures', { kind }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setSignatures(reply.value)
      else say('failed', explain(t, reply.refusal))
    })
    return () => {
      isWanted = false
    }
  }, [kind, sealedSeq, times, t])
  const reload = useCallback(() => setTimes((before) => before + 1), [])
  return { signatures, reload }
}
