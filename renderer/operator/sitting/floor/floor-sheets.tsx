import { AdoptionSheet } from './adoption/adoption-sheet.tsx'
import { DespiteAdoptionSheet } from './adoption/despite-adoption.tsx'
import { AgendaSheet } from './agenda/agenda-sheet.tsx'
import type { FloorOverlay } from './floor-overlay.ts'
import { RulesSheet } from './rules/rules-sheet.tsx'
import { SpeakersSheet } from './speakers/speakers-sheet.tsx'
import { VoteSheet } from './vote/vote-sheet.tsx'

interface FloorSheetsProps {
  readonly overlay: FloorOverlay
  readonly onClose: () => void
}

/** Whatever the floor lays over the screen. */
export function FloorSheets({ overlay, onClose }: FloorSheetsProps) {
  switch (overlay.kind) {
    case 'agenda':
      return <AgendaSheet onClose={onClose} />
    case 'speakers':
      return <SpeakersSheet onClose={onClose} />
    case 'vote':
      return <VoteSheet onClose={onClose} />
    case 'adoption':
      return <AdoptionSheet onClose={onClose} />
    case 'despite-adoption':
      return <DespiteAdoptionSheet command={overlay.command} label={overlay.label} onClose={onClose} />
    case 'rules':
      return <RulesSheet onClose={onClose} />
  }
}
