import { isDeepStrictEqual } from 'node:util'
import type { SecondCopy } from '../../shared/channel.ts'
import { type Copied, type CopySource, copyWhole, isThere } from './copy-place.ts'
import { Queue } from './queue.ts'
import { troubleOf } from './trouble.ts'

/** How often it is looked whether the copy is behind or gone, in milliseconds. */
const BEAT = 10_000

/** After so many beats a copy that is still being written counts as out of reach. */
const PATIENCE = 2

/** How long the end of the app waits for the last copy, in milliseconds: a drive that does not answer holds up nobody. */
const LAST_WAIT = 8000

export interface SecondCopyOptions {
  /** The moment, ISO 8601. */
  readonly moment: () => string
  readonly tell: (secondCopy: SecondCopy) => void
  /** Hears of errors that no drive explains. */
  readonly note: (error: unknown) => void
  readonly beat?: number
  readonly patience?: number
  readonly lastWait?: number
  /** For tests: another way of writing a copy. */
  readonly write?: typeof copyWhole
}

/** What is copied next: the bytes are taken at once, the writing waits its turn. */
interface Taken {
  readonly folder: string
  readonly source: CopySource
  readonly revision: number
  readonly image: Buffer
}

/** The newest copy, when it was made, and of which state of the meeting. */
interface Kept {
  readonly copied: Copied
  readonly at: string
  readonly revision: number
}

/**
 * Keeps a whole second copy of the open meeting in a folder that the office chose, such as a stick. The bytes
 * are taken from SQLite in memory and written by the system's own threads, one copy after another: neither a
 * slow stick nor one that was pulled holds the meeting up. SQLite's online backup was refused, as it writes to
 * the stick from the thread that answers the windows.
 *
 * A beat looks every few seconds whether something is new or the copy is gone, so that a stick put back gets
 * its copy without anybody asking.
 */
export class SecondCopyKeeper {
  readonly #options: SecondCopyOptions
  readonly #write: typeof copyWhole
  readonly #queue = new Queue()
  readonly #beats: NodeJS.Timeout
  #folder: string | null
  #source: CopySource | null = null
  #state: SecondCopy = { kind: 'none' }
  #last: Kept | null = null
  #underWay = 0
  #beatsUnderWay = 0

  constructor(folder: string | null, options: SecondCopyOptions) {
    this.#options = options
    this.#write = options.write ?? copyWhole
    this.#folder = folder
    this.#state = folder === null ? { kind: 'none' } : { kind: 'waiting' }
    this.#beats = setInterval(() => this.#beat(), options.beat ?? BEAT).unref()
  }

  get state(): SecondCopy {
    return this.#state
  }

  /** From now on in this folder, or in none. */
  keepIn(folder: string | null): void {
    this.#folder = folder
    this.#restart()
  }

  /** A meeting was opened. */
  follow(source: CopySource): void {
    this.#source = source
    this.#restart()
  }

  /** The meeting's file is about to be closed: what the copy lacks is taken now and written after. */
  leave(): void {
    if (this.#source && this.#last?.revision !== this.#source.revision) void this.copy()
    this.#source = null
  }

  /** Copies the meeting as it stands now. Resolves when the copy is made or could not be. */
  copy(): Promise<void> {
    const taken = this.#take()
    return taken ? this.#inTurn(() => this.#keep(taken)) : Promise.resolve()
  }

  /** Resolves when the last copy is made, or does not come to an end. */
  async end(): Promise<void> {
    clearInterval(this.#beats)
    const wait = Promise.withResolvers<void>()
    const timer = setTimeout(wait.resolve, this.#options.lastWait ?? LAST_WAIT)
    await Promise.race([this.#queue.add(async () => {}), wait.promise])
    clearTimeout(timer)
  }

  #restart(): void {
    this.#last = null
    this.#put(this.#folder === null ? { kind: 'none' } : { kind: 'waiting' })
    void this.copy()
  }

  #beat(): void {
    this.#beatsUnderWay = this.#underWay > 0 ? this.#beatsUnderWay + 1 : 0
    if (this.#beatsUnderWay >= (this.#options.patience ?? PATIENCE))
      this.#fail({ code: 'cannot-write', path: this.#folder ?? '' })
    else if (this.#underWay === 0) void this.#inTurn(() => this.#refresh())
  }

  async #refresh(): Promise<void> {
    const last = this.#last
    if (last && last.revision === this.#source?.revision && (await isThere(last.copied))) {
      // A stick that was put back with all that it had needs no other copy. Another folder may be chosen by now.
      if (last === this.#last) this.#put({ kind: 'copied', at: last.at })
      return
    }
    const taken = this.#take()
    if (taken) await this.#keep(taken)
  }

  #take(): Taken | null {
    const [folder, source] = [this.#folder, this.#source]
    if (folder === null || source === null) return null
    try {
      return { folder, source, revision: source.revision, image: source.image() }
    } catch (error) {
      this.#fail(this.#troubleIn(error, folder))
      return null
    }
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    this.#underWay += 1
    await this.#queue.add(work)
    this.#underWay -= 1
  }

  async #keep({ folder, source, revision, image }: Taken): Promise<void> {
    if (folder !== this.#folder) return
    try {
      const copied = await this.#write(folder, source, image, this.#last?.copied ?? null)
      if (!this.#isStill(folder, source)) return
      const at = this.#options.moment()
      this.#last = { copied, at, revision }
      this.#put({ kind: 'copied', at })
    } catch (error) {
      if (this.#isStill(folder, source)) this.#fail(this.#troubleIn(error, folder))
    }
  }

  /** Whether nothing else has been chosen or opened meanwhile. A meeting that was closed is still the last one. */
  #isStill(folder: string, source: CopySource): boolean {
    return folder === this.#folder && (this.#source === null || this.#source === source)
  }

  #troubleIn(error: unknown, folder: string) {
    const trouble = troubleOf(error, folder)
    if (trouble === null) this.#options.note(error)
    return trouble ?? ({ code: 'cannot-write', path: folder } as const)
  }

  #fail(why: Extract<SecondCopy, { kind: 'out-of-reach' }>['why']): void {
    const at = 'at' in this.#state ? this.#state.at : null
    this.#put({ kind: 'out-of-reach', at, why })
  }

  #put(state: SecondCopy): void {
    if (isDeepStrictEqual(state, this.#state)) return
    this.#state = state
    this.#options.tell(state)
  }
}
