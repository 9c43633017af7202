import { useState } from 'react'
import { paragraphOf, wordingOf } from '../../../../shared/meeting/document.ts'
import { type Standing, standingOf } from '../../../../shared/meeting/standing.ts'
import type { Amendment } from '../../../../shared/meeting/state.ts'
import { sameText } from '../../../../shared/text/tidy.ts'
import { say } from '../../../parts/notice.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { CommandButton } from '../keys/command-button.tsx'
import { comrades } from '../words/people-words.ts'
import { useWork } from '../work.ts'
import { CollidingPlace } from './colliding-place.tsx'
import { LiveRedline } from './live-redline.tsx'
import styles from './settle.module.css'
import { collisionsIn, type Settlement, settledChange, settledText } from './settlement.ts'

interface SettleDialogProps {
  readonly amendment: Amendment
  readonly onClose: () => void
}

/**
 * An amendment that touches words changed since it was proposed. The operator chooses place by place; the
 * outcome is a revision of the amendment, which then can be agreed like any other.
 */
export function SettleDialog({ amendment, onClose }: SettleDialogProps) {
  const { meeting, t } = useWork()
  const now = standingOf(meeting, amendment)
  return (
    <Sheet
      title={t('sitting:settle.title', { names: comrades(t, meeting, amendment.proposers) })}
      width="wide"
      onClose={onClose}
    >
      {now.kind === 'collision' ? (
        <Places amendment={amendment} collision={now} onClose={onClose} />
      ) : (
        <p>{t('sitting:settle.nothing')}</p>
      )}
    </Sheet>
  )
}

function Places({
  amendment,
  collision: { blockId, pieces },
  onClose,
}: SettleDialogProps & { readonly collision: Extract<Standing, { kind: 'collision' }> }) {
  const { meeting, t, send } = useWork()
  const collisions = collisionsIn(pieces)
  const [settlements, setSettlements] = useState<readonly (Settlement | undefined)[]>(() =>
    collisions.map(() => undefined),
  )
  const paragraph = paragraphOf(meeting, blockId)
  const wording = paragraph ? wordingOf(paragraph) : []
  const text = settledText(pieces, settlements)
  const isAllChosen = settlements.every((settlement) => settlement !== undefined)
  const isUnchanged = isAllChosen && sameText(text, wording)
  const save = async () => {
    if (!isAllChosen) return say('failed', t('sitting:settle.chooseAll'))
    const change = settledChange(blockId, wording, text)
    const { id, proposers } = amendment
    if (!(await send({ type: 'ReviseAmendment', amendmentId: id, change, proposers }))) return
    say('done', t('sitting:settle.saved'))
    onClose()
  }
  const withdraw = async () => {
    if (await send({ type: 'WithdrawAmendment', amendmentId: amendment.id })) onClose()
  }
  return (
    <form
      className={styles['places']}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey))
          return
        event.preventDefault()
        void save()
      }}
    >
      <p className={styles['hint']}>{t('sitting:settle.hint')}</p>
      {collisions.map((collision, index) => (
        <CollidingPlace
          key={placeKey(index)}
          number={index + 1}
          collision={collision}
          settlement={settlements[index]}
          onSettle={(settlement) => setSettlements(settlements.with(index, settlement))}
        />
      ))}
      <LiveRedline before={wording} after={text} />
      {isUnchanged ? <p className={styles['unchanged']}>{t('sitting:settle.unchanged')}</p> : null}
      <div className={styles['foot']}>
        <CommandButton command="back" onPress={onClose}>
          {t('cancel')}
        </CommandButton>
        {isUnchanged ? (
          <CommandButton command="withdraw" showsKey={false} look="main" onPress={() => void withdraw()}>
            {t('sitting:settle.withdraw')}
          </CommandButton>
        ) : (
          <CommandButton command="save" look="main" onPress={() => void save()}>
            {t('sitting:settle.save')}
          </CommandButton>
        )}
      </div>
    </form>
  )
}

/** The places of one collision have no names and never change their order while they are being settled. */
function placeKey(index: number): string {
  return `place-${index}`
}
