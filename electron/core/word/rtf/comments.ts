import type { WordComment } from '../../../../shared/draft/word.ts'
import { commentWords } from '../comment-words.ts'
import { momentOf } from '../moment.ts'
import type { FontedRun } from '../paragraphs.ts'
import type { Turning } from '../turning.ts'
import type { Destination } from './destinations.ts'

/** Gathers the comments, of which author, moment and place are told in groups of their own. */
export class Comments {
  readonly all: WordComment[] = []
  readonly #turning: Turning
  #author = ''
  #moment = ''
  #id = ''
  #runs: FontedRun[] = []
  readonly #placed = new Set<string>()

  constructor(turning: Turning) {
    this.#turning = turning
  }

  /** At the beginning of a group. */
  begin(destination: Destination): void {
    if (destination === 'comment') this.#runs = []
    if (destination === 'comment-author') this.#author = ''
    if (destination === 'comment-moment') this.#moment = ''
    if (destination === 'comment-start' || destination === 'comment-id') this.#id = ''
  }

  write(destination: Destination, run: FontedRun): void {
    if (destination === 'comment') this.#runs.push(run)
    if (destination === 'comment-author') this.#author += run.text
    if (destination === 'comment-moment') this.#moment += run.text
    if (destination === 'comment-start' || destination === 'comment-id') this.#id += run.text
  }

  /** At the end of a group; the id of a comment that belongs to the paragraph here, null for none. */
  end(destination: Destination): string | null {
    if (destination === 'comment-start') {
      this.#placed.add(this.#id)
      return this.#id
    }
    return destination === 'comment' ? this.#add() : null
  }

  /** A comment whose words have no beginning stands where it is told itself. */
  #add(): string | null {
    const id = this.#id === '' ? `comment ${this.all.length}` : this.#id
    this.all.push({
      id,
      name: this.#author.trim(),
      at: momentOf(Number(this.#moment) || 0),
      words: commentWords(this.#runs, this.#turning),
    })
    this.#author = ''
    this.#moment = ''
    this.#id = ''
    return this.#placed.has(id) ? null : id
  }
}
