import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { KeyCap } from '../../../parts/key-cap.tsx'
import { say } from '../../../parts/notice.tsx'
import { setStage } from '../../../store.ts'
import { returnHall } from '../deeds/deciding.ts'
import { keepText, keptText } from '../kept/kept.ts'
import { KeptNote } from '../kept/kept-note.tsx'
import { CommandButton, keyWords } from '../keys/command-button.tsx'
import { bringPlaceInSight, focusPlace } from '../keys/focus.ts'
import { useWork } from '../work.ts'
import { ChangeFields } from './change-fields.tsx'
import {
  hindrance,
  keptProposal,
  type Proposal,
  proposalCommand,
  proposalKey,
  restoredProposal,
} from './proposal.ts'
import styles from './proposal-form.module.css'
import { Proposers } from './proposers.tsx'

/**
 * An amendment being written in the place of its paragraph. What is typed is kept on every pause, and the hall
 * sees none of it unless the operator says so.
 */
export function ProposalForm({ opened }: { readonly opened: Proposal }) {
  const work = useWork()
  const { state, t, put, send } = work
  const key = proposalKey(opened)
  const [proposal, setProposal] = useState(() => restoredProposal(keptText(key)) ?? opened)
  const form = useRef<HTMLFormElement>(null)
  useLive(proposal)
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    // Where there is nothing to write the proposers come first, so that Ctrl+Enter is heard from the start.
    if (form.current?.contains(document.activeElement)) return
    form.current?.querySelector<HTMLElement>('input[role="combobox"]')?.focus()
  }, [])

  const change = (next: Proposal) => {
    setProposal(next)
    keepText(key, keptProposal(next, opened))
  }
  const leave = () => {
    if (state.isLive) returnHall(work)
    // The form goes, and the paragraph is back, before the next key.
    flushSync(() => put({ task: null, isLive: false }))
    focusPlace(state.place)
    // A long form left behind it a page scrolled to its foot, the paragraph out of sight.
    bringPlaceInSight(state.place)
  }
  const save = async () => {
    const missing = hindrance(proposal)
    if (missing)
      return say('failed', t(missing === 'not-split' ? 'sitting:proposal.notSplit' : `refusal:${missing}`))
    if (!(await send(proposalCommand(proposal)))) return
    keepText(key, null)
    put({ tab: 'amendments', selected: opened.amendmentId })
    say('done', t(opened.amendmentId === null ? 'sitting:proposal.saved' : 'sitting:proposal.revised'))
    leave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // ProseMirror marks both keys as handled without doing anything with them.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const title = t(`sitting:proposal.title.${opened.change.kind}`)
  return (
    // The form hears Ctrl+Enter and Escape from every field in it.
    <form
      ref={form}
      className={styles['form']}
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>{opened.amendmentId === null ? title : t('sitting:proposal.revising', { title })}</h2>
      <ChangeFields proposal={proposal} onChange={change}>
        <Proposers
          proposers={proposal.proposers}
          onChange={(proposers) => change({ ...proposal, proposers })}
        />
      </ChangeFields>
      <div className={styles['foot']}>
        <KeptNote keptKey={key} />
        {opened.change.kind === 'reword' ? <LiveSwitch /> : null}
        <CommandButton command="back" onPress={leave}>
          {t('sitting:proposal.later')}
        </CommandButton>
        <CommandButton command="save" look="main" onPress={() => void save()}>
          {t(opened.amendmentId === null ? 'sitting:proposal.save' : 'sitting:proposal.saveRevision')}
        </CommandButton>
      </div>
    </form>
  )
}

function LiveSwitch() {
  const { state, t, run } = useWork()
  return (
    <button type="button" className={styles['live']} aria-pressed={state.isLive} onClick={() => run('live')}>
      {t(state.isLive ? 'sitting:proposal.isLive' : 'sitting:proposal.live')}
      <KeyCap>{keyWords('live')}</KeyCap>
    </button>
  )
}

/** How often at most the hall is told what is being typed, in milliseconds. */
const TELL = 120

/** Shows the hall the wording while it is typed, by choice and never while the hall is held. */
function useLive(proposal: Proposal): void {
  const { state, stage } = useWork()
  const isShown = state.isLive && stage.heldAt === null && proposal.change.kind === 'reword'
  const { change } = proposal
  const toldAt = useRef(0)
  useEffect(() => {
    if (!isShown || change.kind !== 'reword') return
    const { blockId, text } = change
    const tell = () => {
      toldAt.current = performance.now()
      setStage({
        scene: { kind: 'typing', blockId, text: text.filter((span) => span.text !== '') },
        page: 0,
      })
    }
    // The first letter at once, and others while they come: a hall that waits for a pause seems to hang.
    const telling = setTimeout(tell, Math.max(0, toldAt.current + TELL - performance.now()))
    return () => clearTimeout(telling)
  }, [isShown, change])
}
