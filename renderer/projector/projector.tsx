import { useEffect, useMemo } from 'react'
import { hallView } from '../../shared/meeting/hall.ts'
import { speak, useWords } from '../language.ts'
import { HallPicture } from '../parts/hall/picture.tsx'
import { tellPresence } from '../parts/hall/presence.ts'
import { useWindow } from '../store.ts'
import { useWakefulness } from './wakefulness.ts'

/**
 * The hall's window. It holds no state of its own: close it, open it, move it to another screen, and it shows
 * what it should.
 */
export function Projector() {
  const t = useWords()
  const history = useWindow((state) => state.history)
  const stage = useWindow((state) => state.stage)
  const language = useWindow((state) => state.greeting?.preferences.language ?? 'vi')
  const view = useMemo(() => hallView(history, stage), [history, stage])
  useEffect(() => speak(language), [language])
  useEffect(tellPresence, [])
  useWakefulness()
  useEffect(() => {
    document.title = view.name === '' ? t('hall:window') : view.name
  }, [view.name, t])
  return (
    <main aria-label={t('hall:window')} style={{ height: '100%', cursor: 'none' }}>
      <HallPicture view={view} />
    </main>
  )
}
