import styles from './card.module.css'

interface CardHeadProps {
  readonly name: string
  readonly office: string
  /** ISO 8601; the office's clock is told. */
  readonly at: string
}

/** Who, of what office, and when. */
export function CardHead({ name, office, at }: CardHeadProps) {
  return (
    <header className={styles['head']}>
      <strong>{name}</strong>
      <span>{office}</span>
      <time>{at.slice(11, 16)}</time>
    </header>
  )
}
