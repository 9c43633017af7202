import { useEffect, useEffectEvent, useState } from 'react'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { say } from '../../parts/notice.tsx'
import { channel, useWindow } from '../../store.ts'
import { capsOf, chordOf } from '../sitting/keys/chord.ts'
import { saveFile } from './file.ts'

const CHORD = 'Ctrl+S'

/**
 * Everything of the meeting at once: into a folder that the system's dialog asks for, or, in a browser, which knows
 * no folders, as one archive.
 */
export function DossierButton() {
  const t = useWords()
  const host = useWindow((state) => state.greeting?.host ?? 'web')
  const [isMaking, setMaking] = useState(false)
  const make = async () => {
    // Not disabled meanwhile: the focus would be lost.
    if (isMaking) return
    setMaking(true)
    const failure = host === 'desktop' ? await keepInFolder() : await saveArchive()
    setMaking(false)
    if (failure !== null) say('failed', failure)
  }
  const keepInFolder = async () => {
    const chosen = await channel.ask('chooseFolder', {})
    if (!chosen.ok) return explain(t, chosen.refusal)
    if (chosen.value === null) return null
    const kept = await channel.ask('keepDossier', { folder: chosen.value })
    if (!kept.ok) return explain(t, kept.refusal)
    const { path, fileNames } = kept.value
    say('done', t('desk:signOff.dossierKept', { path, files: fileNames.length }))
    return null
  }
  const saveArchive = async () => {
    const archive = await channel.ask('dossier', {})
    if (!archive.ok) return explain(t, archive.refusal)
    saveFile(archive.value.fileName, archive.value.base64, 'application/zip')
    return null
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (chordOf(event) !== CHORD) return
    // A browser would keep the page itself.
    event.preventDefault()
    if (document.querySelector('dialog[open]') === null) void make()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <Button keyName={capsOf(CHORD).join(' ')} onPress={() => void make()}>
      {t(isMaking ? 'desk:signOff.dossierMaking' : 'desk:signOff.dossier')}
    </Button>
  )
}
