import { FLOOR } from '../floor/deeds.ts'
import type { CommandName } from '../keys/keymap.ts'
import type { Work } from '../work.ts'
import { AMENDING } from './amending.ts'
import { ANYWHERE } from './anywhere.ts'
import { CAPTURING } from './capture.ts'
import { DECIDING } from './deciding.ts'
import { HALL } from './hall.ts'
import { MOVEMENTS } from './movement.ts'

/** What each command does. The keys, the buttons and the palette all come here. */
export const DEEDS: Readonly<Record<CommandName, (work: Work) => void>> = {
  ...MOVEMENTS,
  ...CAPTURING,
  ...AMENDING,
  ...DECIDING,
  ...FLOOR,
  ...HALL,
  ...ANYWHERE,
}
