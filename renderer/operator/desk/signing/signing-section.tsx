import type { PaperKind } from '../../../../shared/channel.ts'
import type { Sealed } from '../../../../shared/meeting/state.ts'
import { useWords } from '../../../language.ts'
import { saveFile } from '../file.ts'
import { CertificateForm } from './certificate-form.tsx'
import { OutsideSigning } from './outside-signing.tsx'
import { SignatureList } from './signature-list.tsx'
import styles from './signing.module.css'
import { useSignatures } from './use-signatures.ts'

interface SigningSectionProps {
  readonly meeting: Sealed
  /** The one that is shown: one signs what one sees. */
  readonly kind: PaperKind
}

/** The digital signatures of the sealed papers: those there are, and one more, made here or by another program. */
export function SigningSection({ meeting, kind }: SigningSectionProps) {
  const t = useWords()
  const { signatures, reload } = useSignatures(kind, meeting.sealedSeq)
  return (
    <section className={styles['signing']} aria-labelledby="signing">
      <h2 id="signing">{t(`signing:title.${kind}`)}</h2>
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
