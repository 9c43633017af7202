import type { Command } from '../../../../shared/meeting/command.ts'

/** A change of text that was adopted: sent again as it is when the operator says so. */
export type DespiteAdoption = Extract<Command, { type: 'AgreeAmendment' | 'ReopenAmendment' }>

/** What the floor lays over the screen of a sitting. */
export type FloorOverlay =
  | { readonly kind: 'agenda' }
  | { readonly kind: 'speakers' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'vote' }
  | { readonly kind: 'adoption' }
  | { readonly kind: 'despite-adoption'; readonly command: DespiteAdoption; readonly label: string }

export function isOnText(command: Command): command is DespiteAdoption {
  return command.type === 'AgreeAmendment' || command.type === 'ReopenAmendment'
}
