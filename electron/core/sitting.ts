import { basename } from 'node:path'
import type {
  ArchiveFile,
  KeptDossier,
  News,
  OpenMeeting,
  PaperFile,
  PaperKind,
  WordFile,
  WordPaperKind,
} from '../../shared/channel.ts'
import type { Command, Metadata } from '../../shared/meeting/command.ts'
import { decide } from '../../shared/meeting/decide.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import { type History, record } from '../../shared/meeting/history.ts'
import type { Refusal } from '../../shared/meeting/refusal.ts'
import type { Stage } from '../../shared/meeting/stage.ts'
import type { OpenedMeeting } from '../../shared/meeting/state.ts'
import { accepted, type Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { annexFiles } from './annex/annex-files.ts'
import { type Dossier, type DossierFile, dossierOf, keepDossier, zipped } from './annex/dossier.ts'
import type { Cover, SealedPaper } from './contents.ts'
import type { CopySource } from './copy-place.ts'
import { factsFrom } from './facts.ts'
import type { MeetingFile } from './meeting-file.ts'
import { Signing } from './signing/signing.ts'
import { makeWordPaper } from './word-paper/make-word.ts'

/** A paper rendered from a meeting, with the name that its file should bear. */
export interface RenderedPaper {
  readonly fileName: string
  readonly pages: number
  readonly bytes: Uint8Array
}

/** `seal` is the hash of the log that seals the paper; null for one that is not sealed. */
export type RenderPaper = (
  meeting: OpenedMeeting,
  kind: PaperKind,
  seal: string | null,
) => Promise<Result<RenderedPaper, Trouble>>

const PAPER_KINDS: readonly PaperKind[] = ['conclusion', 'minutes']
const WORD_PAPER_KINDS: readonly WordPaperKind[] = ['conclusion', 'minutes', 'compared']

/** How long after the last change the file is brought up to date with its log, in milliseconds. */
const QUIET = 2000

/** The meeting that is open: its file, its history and what the hall sees. Says to `tell` whatever changes. */
export class Sitting {
  readonly signing: Signing
  readonly #file: MeetingFile
  readonly #render: RenderPaper
  readonly #tell: (news: News) => void
  #history: History
  #stage: Stage
  #quiet: NodeJS.Timeout | null = null

  constructor(file: MeetingFile, render: RenderPaper, tell: (news: News) => void) {
    this.#file = file
    this.#render = render
    this.#tell = tell
    this.#history = file.contents.history
    this.#stage = file.contents.stage
    this.signing = new Signing(file, () => this.opened)
  }

  get path(): string {
    return this.#file.path
  }

  /** What a second copy is made of. */
  get source(): CopySource {
    const file = this.#file
    return {
      fileName: basename(file.path),
      meetingId: this.opened.id,
      get revision() {
        return file.revision
      },
      image: () => file.image(),
    }
  }

  get opened(): OpenedMeeting {
    return opened(this.#history)
  }

  get cover(): Cover {
    const { about, status } = opened(this.#history)
    return { name: about.name, sealed: status === 'sealed' }
  }

  /** All that a window needs to begin. */
  get meeting(): OpenMeeting {
    return {
      path: this.path,
      fileName: basename(this.path),
      facts: this.#history.facts,
      stage: this.#stage,
      scratch: this.#file.scratch,
    }
  }

  factsSince(seq: number): readonly Fact[] {
    return this.#history.facts.slice(seq)
  }

  /**
   * Decides a command and records what it comes to: the facts are durable before anybody hears of them, and
   * where they cannot be recorded nothing has changed. Answers the number of the newest fact.
   */
  async dispatch(
    command: Command,
    metadata: Metadata,
  ): Promise<Result<{ readonly seq: number }, Refusal | Trouble>> {
    const decision = decide(this.#history, command, metadata)
    if (!decision.ok) return decision
    const facts = factsFrom(decision.value, metadata.at, this.#history.facts.length)
    const history = facts.reduce(record, this.#history)
    const papers = await this.#papersOf(facts, opened(history))
    if (!papers.ok) return papers
    const kept = this.#file.append(facts, opened(history), papers.value)
    if (!kept.ok) return kept
    this.#history = history
    this.#settleSoon()
    for (const fact of facts) this.#tell({ kind: 'fact', fact })
    return accepted({ seq: history.facts.length })
  }

  /**
   * The hall follows at once, whatever the disk says: a stage that could not be kept is only missed after a
   * restart. Answers what the disk said.
   */
  setStage(stage: Stage): Result<null, Trouble> {
    this.#stage = stage
    this.#tell({ kind: 'stage', stage })
    this.#settleSoon()
    return this.#file.keepStage(stage)
  }

  keepScratch(key: string, value: string | null): Result<null, Trouble> {
    this.#settleSoon()
    return this.#file.keepScratch(key, value)
  }

  /**
   * A sealed meeting's paper is the one that was sealed, with its signatures if it has any; before that it is rendered
   * as the meeting stands.
   */
  async paper(kind: PaperKind): Promise<Result<PaperFile, Trouble>> {
    const paper = await this.#paperOf(opened(this.#history), kind)
    return paper.ok ? accepted(paperFile(paper.value)) : paper
  }

  /** Everything of the meeting in one archive. */
  async dossierArchive(): Promise<Result<ArchiveFile, Trouble>> {
    const meeting = opened(this.#history)
    const dossier = await this.#dossier(meeting)
    if (!dossier.ok) return dossier
    const { fileName, bytes } = zipped(dossier.value, new Date(meeting.at))
    return accepted({ fileName, base64: Buffer.from(bytes).toString('base64') })
  }

  /** Everything of the meeting in a folder of its own inside `folder`. */
  async keepDossier(folder: string): Promise<Result<KeptDossier, Trouble>> {
    const dossier = await this.#dossier(opened(this.#history))
    return dossier.ok ? keepDossier(dossier.value, folder) : dossier
  }

  /** The paper as it stands, as a Word file: nothing of it is sealed, for it goes out to be worked on. */
  async wordPaper(kind: WordPaperKind): Promise<Result<WordFile, Trouble>> {
    const { fileName, bytes } = await makeWordPaper(opened(this.#history), kind)
    return accepted({ fileName, base64: Buffer.from(bytes).toString('base64') })
  }

  async #paperOf(meeting: OpenedMeeting, kind: PaperKind): Promise<Result<RenderedPaper, Trouble>> {
    const sealed = meeting.status === 'sealed' ? this.#file.paper(kind, meeting.sealedSeq).at(-1) : null
    return sealed ? accepted({ ...sealed, fileName: sealed.name }) : this.#render(meeting, kind, null)
  }

  /** All of it is made of the meeting as it stood when it was asked for. */
  async #dossier(meeting: OpenedMeeting): Promise<Result<Dossier, Trouble>> {
    const files: DossierFile[] = []
    for (const kind of PAPER_KINDS) {
      const paper = await this.#paperOf(meeting, kind)
      if (!paper.ok) return paper
      files.push(paper.value)
    }
    for (const kind of WORD_PAPER_KINDS) files.push(await makeWordPaper(meeting, kind))
    const annexes = await annexFiles(meeting)
    return annexes.ok ? accepted(dossierOf(meeting, [...files, ...annexes.value])) : annexes
  }

  close(): void {
    if (this.#quiet) clearTimeout(this.#quiet)
    this.#file.close()
  }

  /** The papers of a sealing among the facts, rendered before it is recorded: sealed with it or not at all. */
  async #papersOf(
    facts: readonly Fact[],
    meeting: OpenedMeeting,
  ): Promise<Result<readonly SealedPaper[], Trouble>> {
    const sealing = facts.find(({ event }) => event.type === 'MeetingSealed')
    if (!sealing) return accepted([])
    const seal = this.#file.hashWith(facts)
    const papers: SealedPaper[] = []
    for (const kind of PAPER_KINDS) {
      const paper = await this.#render(meeting, kind, seal)
      if (!paper.ok) return paper
      const { fileName: name, pages, bytes } = paper.value
      papers.push({ kind, sealedSeq: sealing.seq, signing: 0, name, pages, bytes })
    }
    return accepted(papers)
  }

  #settleSoon(): void {
    if (this.#quiet) clearTimeout(this.#quiet)
    this.#quiet = setTimeout(() => this.#file.settle(), QUIET).unref()
  }
}

/** A file is opened only when its log opens a meeting, and no fact closes one. */
function opened({ meeting }: History): OpenedMeeting {
  if (meeting.status === 'unopened') throw new Error('an open file holds an opened meeting')
  return meeting
}

function paperFile({ fileName, pages, bytes }: RenderedPaper): PaperFile {
  return { fileName, pages, base64: Buffer.from(bytes).toString('base64') }
}
