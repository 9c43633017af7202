import type { PaperKind } from '../../../../shared/channel.ts'
import type { Sealed } from '../../../../shared/meeting/state.ts'
import { useWords } from '../../../language.ts'
import { saveFile } from '../file.ts'
import { PaperChoice } from '../paper-choice.tsx'
import { CertificateForm } from './certificate-form.tsx'
import { OutsideSigning } from './outside-signing.tsx'
import { SignatureList } from './signature-list.tsx'
import styles from './signing.module.css'
import { useSignatures } from './use-signatures.ts'

interface SigningSectionProps {
  readonly meeting: Sealed
  readonly kind: PaperKind
  readonly onKind: (kind: PaperKind) => void
}

/** The digital signatures of the sealed papers: those there are, and one more, made here or by another program. */
export function SigningSection({ meeting, kind, onKind }: SigningSectionProps) {
  const t = useWords()
  const { signatures, reload } = useSignatures(kind, meeting.sealedSeq)
  return (
    <section className={styles['signing']} aria-labelledby="signing">
      <div className={styles['head']}>
        <h2 id="signing">{t('signing:title')}</h2>
        <PaperChoice label={t('signing:paper')} kind={kind} onChange={onKind} />
      </div>
      <SignatureList signatures={signatures} />
      <CertificateForm
        kind={kind}
        onSigned={({ fileName, base64 }) => {
          saveFile(fileName, base64, 'application/pdf')
          reload()
        }}
      />
      <OutsideSigning kind={kind} onTaken={reload} />
      <p className={styles['note']}>{t('signing:note')}</p>
    </section>
  )
}
