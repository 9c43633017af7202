import { useMemo, useState } from 'react'
import { setLabel } from '../../../shared/draft/correction.ts'
import type { Reading } from '../../../shared/draft/reading.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { findingKey } from '../proofreading/finding-key.ts'
import { placesOf } from '../proofreading/finding-words.ts'
import { pointAt } from '../proofreading/point-at.ts'
import type { ProofItem } from '../proofreading/proof-item.ts'
import { ProofreadingSheet } from '../proofreading/proofreading-sheet.tsx'
import { useFindings } from '../proofreading/use-findings.ts'

interface DraftProofProps {
  readonly reading: Reading
  readonly onChange: (reading: Reading) => void
}

/** How many slips the draft seems to have, and the list of them. Of these only labels are put right before the meeting. */
export function DraftProof({ reading, onChange }: DraftProofProps) {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)
  const { findings, again } = useFindings(reading.blocks)
  const items = useMemo(() => {
    if (findings.kind !== 'found') return []
    const places = placesOf(t, reading.blocks, findings.findings)
    const byId = new Map(reading.blocks.map((block) => [block.id, block]))
    return findings.findings.flatMap((finding): readonly ProofItem[] => {
      const block = byId.get(finding.blockId)
      if (!block) return []
      const place = places.get(block.id) ?? ''
      return [{ key: findingKey(finding, block), finding, block, place, state: 'open' }]
    })
  }, [findings, reading, t])
  const relabel = async ({ finding: { blockId, suggestion } }: ProofItem) => {
    onChange(setLabel(reading, blockId, plain(suggestion ?? [])))
    return false
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        {findings.kind === 'found'
          ? items.length === 0
            ? t('proof:openNone')
            : t('proof:open', { count: items.length })
          : t(findings.kind === 'failed' ? 'proof:title' : 'proof:reading')}
      </Button>
      {isOpen ? (
        <ProofreadingSheet
          findings={findings}
          items={items}
          onAgain={again}
          onClose={() => setOpen(false)}
          onGo={({ block, finding }) => {
            setOpen(false)
            setTimeout(() => toBlock(block.id))
            pointAt(block, finding)
          }}
          deedOf={({ finding }) =>
            finding.place.in === 'label' ? { words: t('proof:deed.label'), run: relabel } : null
          }
          dismiss={null}
          note={({ finding }) => (finding.place.in === 'label' ? null : t('proof:inPreview'))}
        />
      ) : null}
    </>
  )
}

/** Brings a block of the preview into sight. */
function toBlock(id: string): void {
  document.querySelector(`[data-block="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
}
