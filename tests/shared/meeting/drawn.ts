/** What a step of a conference at random is made of; the meeting as it stands gives each number its sense. */
export type Drawn = readonly [act: number, place: number, word: number, from: number, length: number]
