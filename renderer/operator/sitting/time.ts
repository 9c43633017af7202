/** The hour and minute of a recorded moment, as the office's clock showed it: `09:42`. */
export function timeOf(moment: string): string {
  return moment.slice(11, 16)
}
