import { useMemo, useState } from 'react'
import type { Block } from '../../../../shared/draft/block.ts'
import { conclusionBlocks } from '../../../../shared/meeting/conclusion.ts'
import { say } from '../../../parts/notice.tsx'
import { now } from '../../../store.ts'
import { findingKey } from '../../proofreading/finding-key.ts'
import { placesOf } from '../../proofreading/finding-words.ts'
import { pointAt } from '../../proofreading/point-at.ts'
import type { ProofItem } from '../../proofreading/proof-item.ts'
import { type ProofDeed, ProofreadingSheet } from '../../proofreading/proofreading-sheet.tsx'
import { useFindings } from '../../proofreading/use-findings.ts'
import { keepText, keptText } from '../kept/kept.ts'
import { useWork, type Work } from '../work.ts'
import { mendingCommand } from './mending-amendment.ts'
import { noted, type ProofNotes, readProofNotes, stateOf } from './proof-notes.ts'

/** Under what it is kept what became of the findings. */
const KEPT = 'proofreading'

/** The text that stands, proofread: each finding can be made an amendment of the secretariat, or put aside. */
export function Proofreading({ onClose }: { readonly onClose: () => void }) {
  const work = useWork()
  const { meeting, t, go, run } = work
  const blocks = useMemo(() => conclusionBlocks(meeting), [meeting])
  const { findings, again } = useFindings(blocks)
  const [notes, setNotes] = useState(() => readProofNotes(keptText(KEPT)))
  const items = useMemo(
    () => (findings.kind === 'found' ? itemsOf(work, blocks, findings.findings, notes) : []),
    [work, blocks, findings, notes],
  )
  const note = (key: string, what: Parameters<typeof noted>[2]) => {
    const changed = noted(notes, key, what)
    setNotes(changed)
    keepText(KEPT, changed.size === 0 ? null : JSON.stringify([...changed]))
  }
  const propose = async ({ key, finding }: ProofItem) => {
    const command = mendingCommand(meeting, finding, notes)
    if (!command || !(await work.send(command))) return false
    const amendmentId = command.type === 'ReviseAmendment' ? command.amendmentId : newestAmendment()
    if (amendmentId !== null) note(key, { amendmentId })
    say('done', t(command.type === 'ReviseAmendment' ? 'proof:done.added' : 'proof:done.proposed'))
    return true
  }
  const write = async ({ finding }: ProofItem) => {
    onClose()
    go(finding.blockId)
    setTimeout(() => run('reword'))
    return false
  }
  const deedOf = ({ finding, state }: ProofItem): ProofDeed | null => {
    if (meeting.status === 'sealed' || state === 'proposed' || finding.place.in === 'label') return null
    return finding.suggestion === null
      ? { words: t('proof:deed.write'), run: write }
      : { words: t('proof:deed.propose'), run: propose }
  }
  return (
    <ProofreadingSheet
      findings={findings}
      items={items}
      onAgain={again}
      onClose={onClose}
      onGo={({ finding, block }) => {
        onClose()
        go(finding.blockId)
        pointAt(block, finding)
      }}
      deedOf={deedOf}
      dismiss={({ key, state }) => {
        note(key, state === 'dismissed' ? null : { dismissed: true })
        if (state !== 'dismissed') say('done', t('proof:done.dismissed'))
      }}
      note={({ finding }) => noteWords(work, finding)}
    />
  )
}

function itemsOf(
  { meeting, t }: Work,
  blocks: readonly Block[],
  findings: readonly ProofItem['finding'][],
  notes: ProofNotes,
): readonly ProofItem[] {
  const places = placesOf(t, blocks, findings)
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return findings.flatMap((finding) => {
    const block = byId.get(finding.blockId)
    if (!block) return []
    const key = findingKey(finding, block)
    return [{ key, finding, block, place: places.get(block.id) ?? '', state: stateOf(meeting, notes, key) }]
  })
}

function newestAmendment(): string | null {
  const { meeting } = now().history
  return meeting.status === 'unopened' ? null : (meeting.amendments.at(-1)?.id ?? null)
}

function noteWords({ meeting, t }: Work, { place, suggestion }: ProofItem['finding']): string | null {
  if (meeting.status === 'sealed') return t('proof:sealed')
  if (place.in === 'label') return t('proof:labelStands')
  return suggestion === null ? t('proof:noSuggestion') : null
}
