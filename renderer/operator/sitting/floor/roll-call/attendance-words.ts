import type { RosterEntry, Spell } from '../../../../../shared/meeting/state.ts'
import type { Words } from '../../../../language.ts'

/**
 * What the roll call says of somebody: `Có mặt`, `Vắng: đi công tác`, `Đến 08:20`, `Về 10:05: họp tỉnh`; of who came
 * back, all comings and goings: `Về 10:05: họp tỉnh, Đến 10:40`.
 */
export function attendanceWords(t: Words, entry: Pick<RosterEntry, 'attendance' | 'spells'>): string {
  const { attendance, spells } = entry
  if (spells.length > 1) return spells.flatMap((spell) => spellWords(t, spell)).join(', ')
  switch (attendance.kind) {
    case 'unknown':
    case 'present':
      return t(`floor:attendance.${attendance.kind}`)
    case 'absent':
      return withReason(t('floor:attendance.absent'), attendance.reason)
    case 'arrived':
      return t('floor:attendance.arrived', { time: timeOf(attendance.at) })
    case 'left':
      return withReason(t('floor:attendance.left', { time: timeOf(attendance.at) }), attendance.reason)
  }
}

function spellWords(t: Words, { from, to, reason }: Spell): readonly string[] {
  return [
    ...(from === null ? [] : [t('floor:attendance.arrived', { time: timeOf(from) })]),
    ...(to === null ? [] : [withReason(t('floor:attendance.left', { time: timeOf(to) }), reason)]),
  ]
}

function withReason(words: string, reason: string): string {
  return reason === '' ? words : `${words}: ${reason}`
}

function timeOf(moment: string): string {
  return moment.slice(11, 16)
}
