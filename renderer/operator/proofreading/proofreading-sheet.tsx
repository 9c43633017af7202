import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { FindingInText } from './finding-in-text.tsx'
import { whyWords } from './finding-words.ts'
import { nextOpen, type ProofItem } from './proof-item.ts'
import styles from './proofreading.module.css'
import { ProofreadingList } from './proofreading-list.tsx'
import type { Findings } from './use-findings.ts'

/** What can be done with a finding here, and what that is called. */
export interface ProofDeed {
  readonly words: string
  /** Answers whether it was done, so that the list goes on to the next. */
  readonly run: (item: ProofItem) => Promise<boolean>
}

interface ProofreadingSheetProps {
  readonly findings: Findings
  readonly items: readonly ProofItem[]
  readonly onAgain: () => void
  readonly onClose: () => void
  /** Goes to the paragraph, away from the list. */
  readonly onGo: (item: ProofItem) => void
  /** Enter; null where nothing can be done with this one, and `note` says why. */
  readonly deedOf: (item: ProofItem) => ProofDeed | null
  /** Delete, and again to look at it once more; null where findings cannot be dismissed. */
  readonly dismiss: ((item: ProofItem) => void) | null
  readonly note: (item: ProofItem) => string | null
}

/** What the proofreader found: the list at the left, the chosen place in its paragraph at the right. */
export function ProofreadingSheet(props: ProofreadingSheetProps) {
  const t = useWords()
  const { findings, items, onAgain, onClose } = props
  return (
    <Sheet title={t('proof:title')} width="wide" onClose={onClose}>
      {findings.kind === 'reading' ? <p className={styles['said']}>{t('proof:reading')}</p> : null}
      {findings.kind === 'failed' ? (
        <p className={styles['said']} role="alert">
          {t('proof:failed')} <Button onPress={onAgain}>{t('proof:again')}</Button>
        </p>
      ) : null}
      {findings.kind === 'found' && items.length === 0 ? (
        <p className={styles['said']}>{t('proof:nothing')}</p>
      ) : null}
      {items.length > 0 ? <Found {...props} /> : null}
    </Sheet>
  )
}

function Found({ items, onGo, deedOf, dismiss, note }: ProofreadingSheetProps) {
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      items.findIndex(({ state }) => state === 'open'),
    ),
  )
  const at = Math.min(chosen, items.length - 1)
  const item = items[at]
  if (!item) return null
  const deed = deedOf(item)
  const take = async () => {
    if (deed && (await deed.run(item))) setChosen(nextOpen(items, at))
  }
  const putAside = () => {
    dismiss?.(item)
    if (item.state === 'open') setChosen(nextOpen(items, at))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key)
    if (step !== undefined) setChosen(Math.max(0, Math.min(items.length - 1, at + step)))
    else if (event.key === 'Enter') void take()
    else if (event.key === 'Delete') putAside()
    else if (event.key === 'ArrowRight') onGo(item)
    else return
    event.preventDefault()
  }
  return (
    <>
      <Summary items={items} />
      <div className={styles['columns']}>
        <ProofreadingList items={items} active={at} onChoose={setChosen} onKeyDown={onKeyDown} />
        <Detail
          item={item}
          note={note(item)}
          deed={deed}
          onTake={() => void take()}
          onDismiss={dismiss ? putAside : null}
          onGo={() => onGo(item)}
        />
      </div>
    </>
  )
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 8],
  ['PageUp', -8],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
])

function Summary({ items }: { readonly items: readonly ProofItem[] }) {
  const t = useWords()
  const parts = (['open', 'proposed', 'dismissed'] as const).flatMap((state) => {
    const count = items.filter((item) => item.state === state).length
    return count === 0 && state !== 'open' ? [] : [t(`proof:summary.${state}`, { count })]
  })
  return (
    <p className={styles['summary']} role="status">
      {parts.join(' · ')}
    </p>
  )
}

interface DetailProps {
  readonly item: ProofItem
  readonly note: string | null
  readonly deed: ProofDeed | null
  readonly onTake: () => void
  readonly onDismiss: (() => void) | null
  readonly onGo: () => void
}

function Detail({ item, note, deed, onTake, onDismiss, onGo }: DetailProps) {
  const t = useWords()
  const { finding, block, place, state } = item
  return (
    <section className={styles['detail']} aria-label={place}>
      <h3>{place}</h3>
      <p className={styles['why']}>{whyWords(t, finding.why)}</p>
      <FindingInText block={block} finding={finding} />
      {note === null ? null : <p className={styles['note']}>{note}</p>}
      <div className={styles['deeds']}>
        <Button look="quiet" keyName="→" onPress={onGo}>
          {t('proof:deed.go')}
        </Button>
        {onDismiss ? (
          <Button keyName="Del" onPress={onDismiss}>
            {t(state === 'dismissed' ? 'proof:deed.restore' : 'proof:deed.dismiss')}
          </Button>
        ) : null}
        {deed ? (
          <Button look="main" keyName="↵" onPress={onTake}>
            {deed.words}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
