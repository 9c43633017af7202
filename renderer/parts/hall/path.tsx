import type { ReactNode } from 'react'
import type { HallPlace } from '../../../shared/meeting/hall-place.ts'
import { useWords, type Words } from '../../language.ts'
import styles from './around.module.css'

/** The line above what the hall reads: the heading of the whole screen. */
function Heading({ children }: { readonly children: ReactNode }) {
  return <h1 className={styles['steps']}>{children}</h1>
}

/** What the hall sees where it is no place in the text. */
export function Title({ children }: { readonly children: string }) {
  return (
    <Heading>
      <span className={styles['title']}>{children}</span>
    </Heading>
  )
}

/** Where in the text the hall is: its headings from the outermost, then the label of what it reads. */
export function Path({ place }: { readonly place: HallPlace }) {
  const t = useWords()
  const own = ownName(t, place)
  return (
    <Heading>
      {place.path.map((step) => (
        <span key={`${step.label}${step.title}`} className={styles['step']}>
          {step.label} {step.title}
        </span>
      ))}
      {own === '' ? null : <strong className={styles['step']}>{own}</strong>}
    </Heading>
  )
}

/** What a paragraph is called when it is spoken of: its label without the point, or what kind of part it is. */
function ownName(t: Words, { label, paragraphKind }: HallPlace): string {
  if (label !== null) return label.replace(/[.)-]$/, '')
  switch (paragraphKind) {
    case 'subject':
    case 'opening':
    case 'recipients':
    case 'table':
      return t(`paragraphKind.${paragraphKind}`)
    default:
      return ''
  }
}
