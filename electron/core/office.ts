import { mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type {
  Argument,
  Greeting,
  NewMeeting,
  News,
  OpenMeeting,
  RecentMeeting,
} from '../../shared/channel.ts'
import type { Metadata } from '../../shared/meeting/command.ts'
import type { PreferencesChange } from '../../shared/meeting/preferences.ts'
import type { Refusal } from '../../shared/meeting/refusal.ts'
import { OPENING_STAGE } from '../../shared/meeting/stage.ts'
import type { ProfilesAtHand } from '../../shared/report/office-profile.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { beginning } from './beginning.ts'
import { tryFolder } from './copy-place.ts'
import { partIn, place, writeSynced } from './durable.ts'
import { baseOf, fileNameOf } from './file-name.ts'
import { identityOf, isHeld } from './held.ts'
import { imageOfBytes } from './image.ts'
import { inspect } from './inspection.ts'
import { KeptForm } from './kept-form.ts'
import { openMeetingFile } from './meeting-file.ts'
import { dayOf, momentOf } from './moment.ts'
import { createMeetingFile } from './new-file.ts'
import { OfficeProfiles } from './office-profiles.ts'
import { PRESETS, PROFILES, profileOf } from './paper/profiles.ts'
import { recentMeetings } from './recent.ts'
import { RosterTemplates } from './roster-templates.ts'
import { salvage } from './salvage.ts'
import { SecondCopyKeeper } from './second-copy.ts'
import { SettingsFile } from './settings.ts'
import { type RenderPaper, Sitting } from './sitting.ts'
import { attempt } from './trouble.ts'

export type Choose = (what: 'meeting' | 'folder') => Promise<string | null>

export interface OfficeOptions {
  /** Where new meetings are kept; made when the first is. */
  readonly folder: string
  readonly settingsFolder: string
  readonly version: string
  readonly host: 'desktop' | 'web'
  readonly clock: () => Date
  readonly newId: () => string
  readonly renderPaper: RenderPaper
  /** The system's own dialogs, where the host has them. Answers a path, null when nothing was chosen. */
  readonly choose?: Choose
  readonly tell: (news: News) => void
  /** Hears of errors that are nobody's but the app's own. */
  readonly note: (doing: string, error: unknown) => void
}

/** What the app has at hand on this machine: the folder of meetings, the settings, and at most one open meeting. */
export class Office {
  readonly #options: OfficeOptions
  /** The form of a new meeting while it is being filled in. */
  readonly newMeeting: KeptForm
  readonly rosters: RosterTemplates
  readonly profiles: OfficeProfiles
  readonly #settings: SettingsFile
  readonly #copies: SecondCopyKeeper
  #sitting: Sitting | null = null

  constructor(options: OfficeOptions) {
    this.#options = options
    this.newMeeting = new KeptForm(options.settingsFolder)
    this.rosters = new RosterTemplates(options.settingsFolder)
    this.profiles = new OfficeProfiles(options.settingsFolder)
    this.#settings = new SettingsFile(options.settingsFolder)
    this.#copies = new SecondCopyKeeper(this.#settings.value.preferences.copyFolder, {
      moment: () => momentOf(options.clock()),
      tell: (secondCopy) => options.tell({ kind: 'second-copy', secondCopy }),
      note: (error) => options.note('second copy', error),
    })
  }

  get sitting(): Sitting | null {
    return this.#sitting
  }

  now(): Date {
    return this.#options.clock()
  }

  /** The clock's reading and a fresh id, for one command. */
  metadata(): Metadata {
    return { at: momentOf(this.#options.clock()), id: this.#options.newId() }
  }

  greeting(): Greeting {
    const { version, host, folder } = this.#options
    const { preferences } = this.#settings.value
    const meeting = this.#sitting?.meeting ?? null
    return { version, host, preferences, folder, meeting, secondCopy: this.#copies.state }
  }

  recent(): readonly RecentMeeting[] {
    const here = this.#sitting?.cover ?? null
    return recentMeetings(this.#options.folder, this.#settings.value.opened, here)
  }

  /** Every form of papers at hand, the open meeting's among them. */
  profilesAtHand(): ProfilesAtHand {
    const chosen = this.#sitting?.opened.profile ?? null
    const meeting = chosen && {
      name: typeof chosen === 'string' ? '' : chosen.name,
      preset: typeof chosen === 'string' ? chosen : chosen.preset,
      profile: profileOf(chosen),
    }
    return { presets: PRESETS, bases: PROFILES, own: this.profiles.all, next: this.profiles.next, meeting }
  }

  /** Makes the meeting's file, named by its day and name, and opens it. */
  create(start: NewMeeting): Result<OpenMeeting, Trouble | Refusal> {
    const begun = beginning(start, () => this.metadata())
    if (!begun.ok) return begun
    const day = start.about.startsAt?.slice(0, 'yyyy-mm-dd'.length) ?? dayOf(this.#options.clock())
    const contents = { history: begun.value, stage: OPENING_STAGE, scratch: [], papers: [] }
    const made = createMeetingFile(this.#options.folder, fileNameOf(`${day} ${start.about.name}`), contents)
    if (!made.ok) return made
    this.newMeeting.keep(null)
    return this.open(made.value)
  }

  /** The meeting open until now is closed once the new one is there; if that fails, it stays open. */
  open(asked: string): Result<OpenMeeting, Trouble> {
    const path = resolve(this.#options.folder, asked)
    if (this.#sitting && isSameFile(path, this.#sitting.path)) return accepted(this.#sitting.meeting)
    const opened = openMeetingFile(path)
    if (!opened.ok) return opened
    this.#leave()
    this.#sitting = new Sitting(opened.value, this.#options.renderPaper, (news) => this.#hear(news))
    this.#settings.keepOpened(path)
    const { meeting, source } = this.#sitting
    this.#copies.follow(source)
    this.#options.tell({ kind: 'meeting', meeting })
    return accepted(meeting)
  }

  /** Puts a copy of a meeting file that came as bytes into the folder and opens it. */
  import({ name, base64 }: Argument<'importMeeting'>): Result<OpenMeeting, Trouble> {
    const { folder } = this.#options
    const fileName = fileNameOf(baseOf(basename(name)))
    const bytes = Buffer.from(base64, 'base64')
    const image = imageOfBytes(bytes)
    const found = inspect(image)
    if (found.kind === 'not-a-meeting' || found.kind === 'newer') {
      return refused({ code: found.kind, path: name })
    }
    const ready = attempt(folder, () => mkdirSync(folder, { recursive: true }))
    if (!ready.ok) return ready
    if (found.kind === 'damaged') {
      const savedTo = salvage(join(folder, fileName), image)
      return refused(
        savedTo === null ? { code: 'unreadable', path: name } : { code: 'damaged', path: name, savedTo },
      )
    }
    const copied = attempt(folder, () => copyOf(bytes, folder, fileName))
    return copied.ok ? this.open(copied.value) : copied
  }

  /** Only the desktop has dialogs of the system; a browser's window has a field for a file instead. */
  async choose(what: 'meeting' | 'folder'): Promise<Result<string | null, Trouble>> {
    const { choose } = this.#options
    return choose ? accepted(await choose(what)) : refused({ code: 'bad-request' })
  }

  closeMeeting(): void {
    if (!this.#sitting) return
    this.#leave()
    this.#options.tell({ kind: 'meeting', meeting: null })
  }

  /** For the end of the app: nobody is told any more. Resolves when the second copy is made or given up. */
  close(): Promise<void> {
    this.#leave()
    return this.#copies.end()
  }

  prefer(change: PreferencesChange): Result<null, Trouble> {
    const kept = this.#settings.keepPreferences(change)
    this.#options.tell({ kind: 'preferences', preferences: this.#settings.value.preferences })
    return kept
  }

  /** Keeps second copies in a folder from now on, or in none (null). A folder that cannot be used is not taken. */
  async keepCopiesIn(folder: string | null): Promise<Result<null, Trouble>> {
    if (folder !== null) {
      const tried = await tryFolder(folder, this.#meetingFolders())
      if (!tried.ok) return tried
    }
    const kept = this.#settings.keepPreferences({ copyFolder: folder })
    this.#options.tell({ kind: 'preferences', preferences: this.#settings.value.preferences })
    this.#copies.keepIn(folder)
    return kept
  }

  #meetingFolders(): readonly string[] {
    return [this.#options.folder, ...(this.#sitting ? [dirname(this.#sitting.path)] : [])]
  }

  #hear(news: News): void {
    this.#options.tell(news)
    if (news.kind === 'fact' && news.fact.event.type === 'MeetingSealed') void this.#copies.copy()
  }

  #leave(): void {
    this.#copies.leave()
    this.#sitting?.close()
    this.#sitting = null
  }
}

function isSameFile(path: string, open: string): boolean {
  if (path === open) return true
  const identity = attempt(path, () => identityOf(path))
  return identity.ok && isHeld(identity.value) && identity.value === identityOf(open)
}

function copyOf(bytes: Buffer, folder: string, fileName: string): string {
  const part = partIn(folder)
  try {
    writeSynced(part, bytes)
    return place(part, folder, fileName)
  } finally {
    rmSync(part, { force: true })
  }
}
