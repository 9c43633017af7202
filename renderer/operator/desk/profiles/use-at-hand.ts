import { useCallback, useEffect, useState } from 'react'
import type { ProfilesAtHand } from '../../../../shared/report/office-profile.ts'
import { explain, useWords } from '../../../language.ts'
import { say } from '../../../parts/notice.tsx'
import { channel } from '../../../store.ts'
import { keepNow } from './keeping.ts'

/** The forms at hand, once they are known, and the way to ask for them anew. */
export function useAtHand(): readonly [ProfilesAtHand | null, () => Promise<ProfilesAtHand | null>] {
  const t = useWords()
  const [atHand, setAtHand] = useState<ProfilesAtHand | null>(null)
  const load = useCallback(async () => {
    await keepNow()
    const reply = await channel.ask('profiles', {})
    if (reply.ok) setAtHand(reply.value)
    else say('failed', explain(t, reply.refusal))
    return reply.ok ? reply.value : null
  }, [t])
  useEffect(() => void load(), [load])
  return [atHand, load]
}
