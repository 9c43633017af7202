import type { CertificateHolder } from '../../../../shared/channel.ts'
import { useWords } from '../../../language.ts'
import { dayWords } from '../moment.ts'
import sheet from '../sealed-facts.module.css'

/** Whose certificate it is, before anything is signed with it. */
export function HolderFacts({ holder }: { readonly holder: CertificateHolder }) {
  const t = useWords()
  const { name, office, issuer, from, until } = holder
  const facts = [
    [t('signing:signer'), name],
    [t('signing:office'), office],
    [t('signing:issuer'), issuer],
    [t('signing:validity'), t('signing:validFor', { from: dayWords(from), until: dayWords(until) })],
  ] as const
  return (
    <dl className={sheet['facts']}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
