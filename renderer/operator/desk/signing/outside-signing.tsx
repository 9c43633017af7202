import type { PaperFile, PaperKind } from '../../../../shared/channel.ts'
import { explain, useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { say } from '../../../parts/notice.tsx'
import { channel } from '../../../store.ts'
import { saveFile } from '../file.ts'
import { FileButton, type PickedFile } from './file-button.tsx'
import styles from './signing.module.css'

interface OutsideSigningProps {
  readonly kind: PaperKind
  readonly onTaken: (paper: PaperFile) => void
}

/** For keys that only another program reaches, as on a token: the paper goes out with an empty field and comes back. */
export function OutsideSigning({ kind, onTaken }: OutsideSigningProps) {
  const t = useWords()
  const handOut = async () => {
    const reply = await channel.ask('paperToSign', { kind })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    saveFile(reply.value.fileName, reply.value.base64, 'application/pdf')
  }
  const take = async ({ base64 }: PickedFile) => {
    const reply = await channel.ask('takeSigned', { kind, base64 })
    if (!reply.ok) return say('failed', explain(t, reply.refusal))
    say('done', t('signing:taken'))
    onTaken(reply.value)
  }
  return (
    <section className={styles['outside']} aria-labelledby="signing-outside">
      <h3 id="signing-outside">{t('signing:outside')}</h3>
      <p>{t('signing:outsideNote')}</p>
      <div className={styles['ways']}>
        <Button onPress={() => void handOut()}>{t('signing:handOut')}</Button>
        <FileButton words={t('signing:take')} accept=".pdf" onPick={(file) => void take(file)} />
      </div>
    </section>
  )
}
