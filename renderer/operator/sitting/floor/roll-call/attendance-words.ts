import type { RosterEntry } from '../../../../../shared/meeting/state.ts'
import type { Words } from '../../../../language.ts'

/** What the roll call says of somebody: `Có mặt`, `Vắng: đi công tác`, `Đến 08:20`, `Về 10:05: họp tỉnh`. */
export function attendanceWords(t: Words, { attendance }: Pick<RosterEntry, 'attendance'>): string {
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

function withReason(words: string, reason: string): string {
  return reason === '' ? words : `${words}: ${reason}`
}

function timeOf(moment: string): string {
  return moment.slice(11, 16)
}
