import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../../../parts/button.tsx'
import { say } from '../../../../parts/notice.tsx'
import { Sheet } from '../../../../parts/sheet.tsx'
import { CommandButton } from '../../keys/command-button.tsx'
import { useWork } from '../../work.ts'
import { takeFocus } from '../take-focus.ts'
import { partsAround } from '../vote/questions.ts'
import { partWords } from '../vote/vote-words.ts'
import styles from './adoption.module.css'
import { type AdoptionRow, adoptionRows, openAmendmentsIn } from './adoption-marks.ts'

/** Every part of the text with whether it is adopted: one key adopts it as it stands, or takes that back. */
export function AdoptionSheet({ onClose }: { readonly onClose: () => void }) {
  const { meeting, state, t, send, go } = useWork()
  const rows = adoptionRows(meeting)
  const [chosen, setChosen] = useState<string | null>(() => partsAround(meeting, state.place)[0]?.id ?? null)
  const at = Math.max(
    0,
    rows.findIndex(({ heading }) => (heading?.id ?? null) === chosen),
  )
  const row = rows[at]
  const open = openAmendmentsIn(meeting, chosen)
  const adopt = async () => {
    if (await send({ type: 'AdoptText', blockId: chosen, voteId: null }))
      say('done', t('floor:adoption.adopted', { what: partWords(t, meeting, chosen) }))
  }
  const takeBack = async () => {
    if (row?.own == null) return say('done', t('floor:adoption.notOwn'))
    if (await send({ type: 'TakeAdoptionBack', blockId: chosen }))
      say('done', t('floor:adoption.takenBack', { what: partWords(t, meeting, chosen) }))
  }
  const vote = () => {
    if (chosen !== null) go(chosen)
    go(chosen ?? state.place, { overlay: { kind: 'vote' } })
  }
  const step = (by: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))]
    if (!next) return
    const id = next.heading?.id ?? null
    setChosen(id)
    document.getElementById(rowId(id))?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter') void adopt()
    else if (event.key === 'Delete') void takeBack()
    else if (event.key.toLowerCase() === 'q' && !event.ctrlKey && !event.altKey) vote()
    else return
    event.preventDefault()
  }
  return (
    <Sheet title={t('floor:adoption.title')} onClose={onClose}>
      <ul className={styles['rows']} aria-label={t('floor:adoption.parts')}>
        {rows.map((one) => (
          <Row
            key={one.heading?.id ?? 'whole'}
            row={one}
            isChosen={one === row}
            onChoose={() => setChosen(one.heading?.id ?? null)}
            onKeyDown={onKeyDown}
          />
        ))}
      </ul>
      {open === 0 ? null : (
        <p className={styles['open']} role="status">
          {t('floor:adoption.open', { number: open })}
        </p>
      )}
      <div className={styles['deeds']}>
        <CommandButton command="vote" onPress={vote}>
          {t('floor:adoption.vote')}
        </CommandButton>
        <Button keyName="Del" isDisabled={row?.own == null} onPress={() => void takeBack()}>
          {t('floor:adoption.takeBack')}
        </Button>
        <Button look="main" keyName="↵" onPress={() => void adopt()}>
          {t(row?.mark === 'moved' ? 'floor:adoption.again' : 'floor:adoption.adopt')}
        </Button>
      </div>
    </Sheet>
  )
}

interface RowProps {
  readonly row: AdoptionRow
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Row({ row: { heading, depth, mark, own }, isChosen, onChoose, onKeyDown }: RowProps) {
  const { meeting, t } = useWork()
  return (
    <li
      id={rowId(heading?.id ?? null)}
      ref={isChosen ? takeFirst : null}
      // The keys speak of the part that has the focus.
      tabIndex={isChosen ? 0 : -1}
      aria-current={isChosen || undefined}
      data-depth={depth}
      className={styles['row']}
      onFocus={onChoose}
      onKeyDown={onKeyDown}
    >
      <span className={styles['part']}>{partWords(t, meeting, heading?.id ?? null)}</span>
      {mark === null ? null : (
        <span className={styles['mark']} data-mark={mark}>
          {t(`floor:adoption.mark.${mark}`)}
          {own ? ` ${own.at.slice(11, 16)}` : ''}
        </span>
      )}
    </li>
  )
}

/** Only as the sheet opens: later the focus goes by the arrow keys. */
function takeFirst(row: HTMLElement | null): void {
  if (row && !row.closest('dialog')?.open) takeFocus(row)
}

function rowId(blockId: string | null): string {
  return `adopt-${blockId ?? 'whole'}`
}
