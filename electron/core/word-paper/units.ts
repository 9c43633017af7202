/** Twentieths of a point, in which Word measures, to a millimetre. */
const TWIPS_PER_MILLIMETRE = 1440 / 25.4

export function twipsOf(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE)
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20)
}
