import { AgendaSheet } from './agenda/agenda-sheet.tsx'
import type { FloorOverlay } from './floor-overlay.ts'
import { RulesSheet } from './rules/rules-sheet.tsx'
import { SpeakersSheet } from './speakers/speakers-sheet.tsx'

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
    case 'rules':
      return <RulesSheet onClose={onClose} />
  }
}
