import type { z } from 'zod'
import { type Argument, type AskName, asks, type News, type Replies } from '../../shared/channel.ts'
import { proofread } from '../../shared/draft/proofreading/proofread.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { ErrorLog } from './error-log.ts'
import { lexicon } from './lexicon.ts'
import { Office, type OfficeOptions } from './office.ts'
import { makePaper, minutesOf, paperPages } from './paper/make-paper.ts'
import { profilePages } from './profile-preview.ts'
import { Queue } from './queue.ts'
import { readDraftApart } from './reading-apart.ts'
import { sampleMeeting } from './sample.ts'
import { readCertificate } from './signing/signing.ts'
import { readTable } from './table/read-table.ts'
import { TOO_BIG } from './text-file.ts'

export interface BackendOptions extends Omit<OfficeOptions, 'renderPaper' | 'tell' | 'note'> {
  /** For tests: papers from elsewhere than the app's own making. */
  readonly renderPaper?: OfficeOptions['renderPaper']
}

/** Answers the channel, whichever host carries it. */
export interface Backend {
  /** Answers what `asks` names, its argument checked here and nowhere else. Never rejects. */
  answer(name: string, argument: unknown): Promise<unknown>
  /** Hears everything that changes, in order. Answers the function that stops it. */
  listen(heard: (news: News) => void): () => void
  /** The host is ending: a draft that is being read is given up. Comes before waiting for what is under way. */
  endReading(): void
  /**
   * Closes the open meeting at once, and resolves when its second copy is made or given up. No question may be
   * under way or come after.
   */
  close(): Promise<void>
}

type Answers = {
  readonly [Name in AskName]: (argument: Argument<Name>) => Replies[Name] | Promise<Replies[Name]>
}

/** `asks` by a type that tells each argument by its question's name. */
const shapes: { readonly [Name in AskName]: z.ZodType<Argument<Name>> } = asks

/**
 * What changes which meeting is open or what it holds is done one after another: a sealing waits for its papers,
 * and nothing may be recorded meanwhile. The rest is answered at once, so that the hall follows even then.
 */
const ONE_AFTER_ANOTHER: ReadonlySet<AskName> = new Set<AskName>([
  'createMeeting',
  'openMeeting',
  'importMeeting',
  'closeMeeting',
  'dispatch',
  'signPaper',
  'takeSigned',
])

export function createBackend(options: BackendOptions): Backend {
  const listeners = new Set<(news: News) => void>()
  const log = new ErrorLog(options.settingsFolder, options.clock)
  const queue = new Queue()
  const note = (doing: string, error: unknown) => log.note(doing, error)
  const office = new Office({ renderPaper: makePaper, ...options, tell, note })
  const ending = new AbortController()
  const answers = answersOf(office, ending.signal)

  /** A window that fails to hear is no reason for a recorded fact to be reported as failed. */
  function tell(news: News): void {
    for (const heard of listeners) {
      try {
        heard(news)
      } catch (error) {
        log.note('news', error)
      }
    }
  }

  async function ask<Name extends AskName>(
    name: Name,
    argument: unknown,
  ): Promise<Replies[Name] | Result<never, Trouble>> {
    const checked = shapes[name].safeParse(argument)
    if (!checked.success) return refused(isTooBig(checked.error) ? TOO_BIG : { code: 'bad-request' })
    const answer = async () => answers[name](checked.data)
    return ONE_AFTER_ANOTHER.has(name) ? queue.add(answer) : answer()
  }

  return {
    async answer(name, argument) {
      if (!isAskName(name)) return refused({ code: 'bad-request' })
      try {
        return await ask(name, argument)
      } catch (error) {
        log.note(name, error)
        return refused({ code: 'unexpected' })
      }
    },
    listen(heard) {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
    endReading: () => ending.abort(),
    close: () => office.close(),
  }
}

function answersOf(office: Office, ending: AbortSignal): Answers {
  const noMeeting = refused({ code: 'no-meeting-open' } as const)
  return {
    greet: () => accepted(office.greeting()),
    recentMeetings: () => accepted(office.recent()),
    readDraft: ({ base64 }) => readDraftApart(Buffer.from(base64, 'base64'), ending),
    proofread: ({ blocks }) => accepted(proofread(blocks, lexicon())),
    readTable: ({ base64 }) => readTable(Buffer.from(base64, 'base64')),
    rosterTemplates: () => accepted(office.rosters.all),
    keepRosterTemplate: (template) => office.rosters.keep(template),
    removeRosterTemplate: ({ name }) => office.rosters.remove(name),
    profiles: () => accepted(office.profilesAtHand()),
    keepProfile: (profile) => office.profiles.keep(profile),
    removeProfile: ({ id }) => office.profiles.remove(id),
    preferProfile: ({ id }) => office.profiles.prefer(id),
    profilePages: ({ profile, kind, of }) =>
      accepted(profilePages(profile, kind, of === 'meeting' ? (office.sitting?.opened ?? null) : null)),
    sampleMeeting: () => accepted(sampleMeeting()),
    newMeeting: () => office.newMeeting.value,
    keepNewMeeting: ({ form }) => office.newMeeting.keep(form),
    createMeeting: (start) => office.create(start),
    chooseMeeting: () => office.choose('meeting'),
    chooseFolder: () => office.choose('folder'),
    openMeeting: ({ path }) => office.open(path),
    importMeeting: (file) => office.import(file),
    closeMeeting: () => {
      office.closeMeeting()
      return accepted(null)
    },
    dispatch: ({ command }) => office.sitting?.dispatch(command, office.metadata()) ?? noMeeting,
    factsSince: ({ seq }) => {
      const { sitting } = office
      return sitting ? accepted(sitting.factsSince(seq)) : noMeeting
    },
    setStage: ({ stage }) => {
      office.sitting?.setStage(stage)
      return office.sitting ? accepted(null) : noMeeting
    },
    keepScratch: ({ key, value }) => office.sitting?.keepScratch(key, value) ?? noMeeting,
    paper: ({ kind }) => office.sitting?.paper(kind) ?? noMeeting,
    readCertificate: ({ base64, password }) => readCertificate(base64, password, office.now()),
    signatures: ({ kind }) => office.sitting?.signing.signatures(kind) ?? noMeeting,
    signPaper: (asked) => office.sitting?.signing.sign(asked, office.now()) ?? noMeeting,
    paperToSign: ({ kind }) => office.sitting?.signing.prepared(kind) ?? noMeeting,
    takeSigned: ({ kind, base64 }) =>
      office.sitting?.signing.take(kind, Buffer.from(base64, 'base64')) ?? noMeeting,
    wordPaper: ({ kind }) => office.sitting?.wordPaper(kind) ?? noMeeting,
    dossier: () => office.sitting?.dossierArchive() ?? noMeeting,
    keepDossier: ({ folder }) => office.sitting?.keepDossier(folder) ?? noMeeting,
    paperPages: ({ kind }) => {
      const { sitting } = office
      return sitting ? accepted(paperPages(sitting.opened, kind)) : noMeeting
    },
    minutes: () => {
      const { sitting } = office
      return sitting ? accepted(minutesOf(sitting.opened)) : noMeeting
    },
    keepCopiesIn: ({ folder }) => office.keepCopiesIn(folder),
    changePreferences: ({ change }) => office.prefer(change),
  }
}

function isAskName(name: string): name is AskName {
  return Object.hasOwn(asks, name)
}

/** A file longer than the app reads is worth saying as such. */
function isTooBig({ issues }: z.ZodError): boolean {
  return issues.some(({ code, path }) => code === 'too_big' && path[0] === 'base64')
}
