/**
 * One stretch where two lists differ: the items from `oldFrom` up to `oldTo` of the old list stand as those
 * from `newFrom` up to `newTo` in the new one. One of the two may be empty, never both.
 */
export interface Edit {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}
