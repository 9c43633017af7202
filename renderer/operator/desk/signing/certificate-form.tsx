import { type FormEvent, useRef, useState } from 'react'
import type { CertificateHolder, PaperFile, PaperKind } from '../../../../shared/channel.ts'
import { explain, useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { say } from '../../../parts/notice.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { channel } from '../../../store.ts'
import { FileButton, type PickedFile } from './file-button.tsx'
import { HolderFacts } from './holder-facts.tsx'
import styles from './signing.module.css'

interface CertificateFormProps {
  readonly kind: PaperKind
  readonly onSigned: (paper: PaperFile) => void
}

/**
 * Signs with a certificate's file. Whose it is has to be seen before one can sign with it. The password lives in
 * this form alone, and no longer than until the paper is signed or the screen left.
 */
export function CertificateForm({ kind, onSigned }: CertificateFormProps) {
  const t = useWords()
  const [file, setFile] = useState<PickedFile | null>(null)
  const [password, setPassword] = useState('')
  const [holder, setHolder] = useState<CertificateHolder | null>(null)
  const [box, setBox] = useState<'seen' | 'unseen'>('seen')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const passwordField = useRef<HTMLInputElement>(null)

  const clear = () => {
    setFile(null)
    setPassword('')
    setHolder(null)
    setTrouble(null)
  }
  const take = (picked: PickedFile) => {
    clear()
    setFile(picked)
    passwordField.current?.focus()
  }
  /** Does one thing at a time; not by disabling the button, which would lose the focus. */
  const busily = async (work: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    setTrouble(null)
    await work()
    setBusy(false)
  }
  const open = () =>
    busily(async () => {
      if (file === null) return setTrouble(t('signing:needFile'))
      const reply = await channel.ask('readCertificate', { base64: file.base64, password })
      if (reply.ok) setHolder(reply.value)
      else setTrouble(explain(t, reply.refusal))
    })
  const sign = () =>
    busily(async () => {
      if (file === null || holder === null) return setTrouble(t('signing:needHolder'))
      const asked = { base64: file.base64, password, kind, isSeen: box === 'seen' }
      const reply = await channel.ask('signPaper', asked)
      if (!reply.ok) return setTrouble(explain(t, reply.refusal))
      clear()
      say('done', t('signing:done', { name: holder.name }))
      onSigned(reply.value)
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void open()
  }
  return (
    <form className={styles['form']} aria-label={t('signing:here')} onSubmit={submit}>
      <div className={styles['file']}>
        <FileButton words={t('signing:choose')} accept=".p12,.pfx" onPick={take} />
        <span>{file === null ? t('signing:noFile') : file.name}</span>
      </div>
      <div className={styles['password']}>
        <Field
          label={t('signing:password')}
          value={password}
          isSecret
          inputRef={passwordField}
          onChange={(typed) => {
            setPassword(typed)
            setHolder(null)
          }}
        />
        <Button onPress={() => void open()}>{t('signing:open')}</Button>
      </div>
      {trouble === null ? null : (
        <p className={styles['trouble']} role="alert">
          {trouble}
        </p>
      )}
      <div role="status">{holder === null ? null : <HolderFacts holder={holder} />}</div>
      <div className={styles['sign']}>
        <Segmented
          label={t('signing:box')}
          value={box}
          options={[
            { value: 'seen', words: t('signing:seen') },
            { value: 'unseen', words: t('signing:unseen') },
          ]}
          onChange={setBox}
        />
        <Button look="main" onPress={() => void sign()}>
          {isBusy ? t('signing:busy') : t(`signing:sign.${kind}`)}
        </Button>
      </div>
    </form>
  )
}
