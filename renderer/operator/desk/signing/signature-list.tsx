import type { PaperSignature } from '../../../../shared/channel.ts'
import { useWords } from '../../../language.ts'
import { momentWords } from '../moment.ts'
import styles from './signing.module.css'

/** Who has signed a paper, in turn, and whether it holds. */
export function SignatureList({ signatures }: { readonly signatures: readonly PaperSignature[] | null }) {
  const t = useWords()
  if (signatures === null) return null
  if (signatures.length === 0) return <p className={styles['none']}>{t('signing:none')}</p>
  return (
    <ol className={styles['signatures']} aria-label={t('signing:signatures')}>
      {signatures
        .map((signature, index) => ({ signature, number: index + 1 }))
        .map(({ signature, number }) => (
          <li key={number}>
            <Signature signature={signature} />
          </li>
        ))}
    </ol>
  )
}

function Signature({ signature }: { readonly signature: PaperSignature }) {
  const t = useWords()
  const { name, office, at } = signature
  const facts = [office, at === null ? '' : momentWords(at)].filter((fact) => fact !== '')
  const state = stateOf(signature)
  return (
    <>
      <strong>{name === '' ? t('signing:nobody') : name}</strong>
      <span className={styles['state']} data-state={state}>
        {t(`signing:state.${state}`)}
      </span>
      <span className={styles['facts']}>{facts.join(' · ')}</span>
    </>
  )
}

function stateOf({ holds, wasValid }: PaperSignature): 'holds' | 'outdated' | 'broken' {
  if (!holds) return 'broken'
  return wasValid ? 'holds' : 'outdated'
}
