import { z } from 'zod'
import type { DraftFile } from './draft/draft-file.ts'
import type { Finding } from './draft/proofreading/finding.ts'
import { chosenProfileShape } from './meeting/chosen-profile.ts'
import { commandShape } from './meeting/command.ts'
import type { Fact } from './meeting/event.ts'
import { type Preferences, preferencesChangeShape } from './meeting/preferences.ts'
import type { Refusal } from './meeting/refusal.ts'
import { type RosterTemplate, rosterTemplateShape } from './meeting/roster-template.ts'
import { aboutShape, blockShape, delegateShape } from './meeting/shape.ts'
import { type Stage, stageShape } from './meeting/stage.ts'
import type { Table } from './meeting/table.ts'
import { takenReviewShape } from './meeting/taken-review.ts'
import { officeProfileShape, type ProfilesAtHand, usableProfileShape } from './report/office-profile.ts'
import type { Page } from './report/page.ts'
import type { MinutesPassage } from './report/written-minutes.ts'
import type { Result } from './result.ts'
import type { Trouble } from './trouble.ts'

/** The largest file the app reads, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** How it stands with the second copy of the meeting's file. Moments are ISO 8601. */
export type SecondCopy =
  /** No folder was chosen for it. */
  | { readonly kind: 'none' }
  /** The first is still to be made. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'copied'; readonly at: string }
  /** Not made, and tried again and again. The copy of `at`, if there is one, is whole. */
  | { readonly kind: 'out-of-reach'; readonly at: string | null; readonly why: Trouble }

/** The longest form of a new meeting that is kept, in UTF-16 units: a draft of some 2,000 pages. */
const LONGEST_FORM = 8_000_000

/** A meeting as a window needs it to begin: the whole log and the latest values. */
export interface OpenMeeting {
  readonly path: string
  readonly fileName: string
  readonly facts: readonly Fact[]
  readonly stage: Stage
  /** Half-typed texts by key, kept on every pause so that nothing typed is ever lost. */
  readonly scratch: readonly (readonly [key: string, value: string])[]
}

export interface Greeting {
  readonly version: string
  readonly host: 'desktop' | 'web'
  readonly preferences: Preferences
  /** Where new meetings are kept. */
  readonly folder: string
  readonly meeting: OpenMeeting | null
  readonly secondCopy: SecondCopy
}

export interface RecentMeeting {
  readonly path: string
  readonly fileName: string
  readonly name: string
  /** ISO 8601, from the file. */
  readonly changedAt: string
  readonly sealed: boolean
}

/** A paper as a file. `pages` counts its pages; `base64` holds the PDF. */
export interface PaperFile {
  readonly fileName: string
  readonly pages: number
  readonly base64: string
}

/**
 * A signature in a paper, by the certificate in it, which anybody could have made. Texts are empty where it says
 * nothing.
 */
export interface PaperSignature {
  readonly name: string
  readonly office: string
  /** Who gave the certificate. */
  readonly issuer: string
  /** When it says that it was made; null where it does not. */
  readonly at: string | null
  /** Whether it holds over all that it signed. */
  readonly holds: boolean
  /** Whether the certificate was valid then. */
  readonly wasValid: boolean
}

/** What a certificate says of the one it was given to. */
export interface CertificateHolder {
  readonly name: string
  readonly office: string
  readonly issuer: string
  /** Moments in the office's time. */
  readonly from: string
  readonly until: string
}

/** A Word file; `base64` holds the DOCX. */
export interface WordFile {
  readonly fileName: string
  readonly base64: string
}

/** A ZIP archive; `base64` holds its bytes. */
export interface ArchiveFile {
  readonly fileName: string
  readonly base64: string
}

/** Everything of a meeting, written into the folder `path`. */
export interface KeptDossier {
  readonly path: string
  readonly fileNames: readonly string[]
}

export const paperKindShape = z.enum(['conclusion', 'minutes'])
export type PaperKind = z.infer<typeof paperKindShape>

/** The papers that go out as Word files; the compared one shows every change to the draft under review. */
export const wordPaperKindShape = z.enum(['conclusion', 'minutes', 'compared'])
export type WordPaperKind = z.infer<typeof wordPaperKindShape>

/** A file's bytes in base64. */
const fileShape = z.string().max(Math.ceil((LARGEST_FILE * 4) / 3) + 1024)

/** A file with a certificate and its key, and the password that opens it. Neither is kept. */
const certificateShape = z.object({ base64: fileShape, password: z.string().max(1000) })

/** Every question a window may ask, with the shape of its argument. The host checks each once, here. */
export const asks = {
  greet: z.object({}),
  recentMeetings: z.object({}),
  readDraft: z.object({
    name: z.string().max(300),
    base64: fileShape,
  }),
  /** What looks like a slip in these blocks, and what might stand instead. Changes nothing. */
  proofread: z.object({ blocks: z.array(blockShape).readonly() }),
  /** The tables of an XLSX, DOCX or text file, for a roster or for opinions sent in. */
  readTable: z.object({ base64: fileShape }),
  /** Rosters of former meetings, for the next. */
  rosterTemplates: z.object({}),
  keepRosterTemplate: rosterTemplateShape,
  removeRosterTemplate: rosterTemplateShape.pick({ name: true }),
  /** The forms of papers: those that the app ships, the office's own, and the open meeting's. */
  profiles: z.object({}),
  keepProfile: officeProfileShape,
  removeProfile: officeProfileShape.pick({ id: true }),
  /** The next new meeting begins with it. */
  preferProfile: officeProfileShape.pick({ id: true }),
  /** A paper as a form would set it, which need not be kept: of the open meeting, or of the sample. */
  profilePages: z.object({
    profile: usableProfileShape,
    kind: paperKindShape,
    of: z.enum(['sample', 'meeting']),
  }),
  sampleMeeting: z.object({}),
  /** The form of a new meeting as it was left half filled in; the window knows its shape. Null for none. */
  newMeeting: z.object({}),
  keepNewMeeting: z.object({ form: z.string().max(LONGEST_FORM).nullable() }),
  createMeeting: z.object({
    about: aboutShape,
    profile: chosenProfileShape,
    delegates: z.array(delegateShape.omit({ id: true })).readonly(),
    source: z.string().max(300),
    blocks: z.array(blockShape).min(1).readonly(),
    /** What was under review in the draft's file, taken as amendments and comments. */
    taken: takenReviewShape.optional(),
  }),
  /** Lets the operator point at a meeting file, or at a folder, in the system's own dialog; null for neither. */
  chooseMeeting: z.object({}),
  chooseFolder: z.object({}),
  openMeeting: z.object({ path: z.string().min(1).max(4096) }),
  /** For a window that has only a file's bytes: a copy is put into the meetings' folder and opened. */
  importMeeting: z.object({ name: z.string().max(300), base64: z.string() }),
  closeMeeting: z.object({}),
  dispatch: z.object({ command: commandShape }),
  factsSince: z.object({ seq: z.number().int().nonnegative() }),
  setStage: z.object({ stage: stageShape }),
  keepScratch: z.object({ key: z.string().min(1).max(200), value: z.string().max(500_000).nullable() }),
  paper: z.object({ kind: paperKindShape }),
  wordPaper: z.object({ kind: wordPaperKindShape }),
  /** Whose certificate it is; refused where it may not sign at this moment. */
  readCertificate: certificateShape,
  /** Of a sealed paper. */
  signatures: z.object({ kind: paperKindShape }),
  /** Adds a signature to a sealed paper and to those that it has; seen in the signing block or not. */
  signPaper: certificateShape.extend({ kind: paperKindShape, isSeen: z.boolean() }),
  /** A sealed paper with an empty field for a program of the office's own to sign in. */
  paperToSign: z.object({ kind: paperKindShape }),
  /** What that program made of it: it is kept if nothing but signatures was added, and they hold. */
  takeSigned: z.object({ kind: paperKindShape, base64: fileShape }),
  /** Everything of the meeting: both papers, their Word files, and the tables that go with them; as one archive. */
  dossier: z.object({}),
  /** The same, written into a folder of its own inside this one. */
  keepDossier: z.object({ folder: z.string().min(1).max(4096) }),
  /** The same paper as placed lines, for a preview. */
  paperPages: z.object({ kind: paperKindShape }),
  /** The minutes passage by passage, each with where its words come from. */
  minutes: z.object({}),
  /** The folder for second copies, an absolute path; null for none. It is tried before it is taken. */
  keepCopiesIn: z.object({ folder: z.string().min(1).max(4096).nullable() }),
  changePreferences: z.object({ change: preferencesChangeShape }),
} as const

export type AskName = keyof typeof asks
export type Argument<Name extends AskName> = z.infer<(typeof asks)[Name]>

/** What a new meeting can start from. */
export type NewMeeting = Argument<'createMeeting'>

export interface Replies {
  greet: Result<Greeting, Trouble>
  recentMeetings: Result<readonly RecentMeeting[], Trouble>
  readDraft: Result<DraftFile, Trouble>
  proofread: Result<readonly Finding[], Trouble>
  readTable: Result<Table, Trouble>
  rosterTemplates: Result<readonly RosterTemplate[], Trouble>
  keepRosterTemplate: Result<null, Trouble>
  removeRosterTemplate: Result<null, Trouble>
  profiles: Result<ProfilesAtHand, Trouble>
  keepProfile: Result<null, Trouble>
  removeProfile: Result<null, Trouble>
  preferProfile: Result<null, Trouble>
  profilePages: Result<readonly Page[], Trouble>
  sampleMeeting: Result<NewMeeting, Trouble>
  newMeeting: Result<string | null, Trouble>
  keepNewMeeting: Result<null, Trouble>
  createMeeting: Result<OpenMeeting, Trouble | Refusal>
  chooseMeeting: Result<string | null, Trouble>
  chooseFolder: Result<string | null, Trouble>
  openMeeting: Result<OpenMeeting, Trouble>
  importMeeting: Result<OpenMeeting, Trouble>
  closeMeeting: Result<null, Trouble>
  dispatch: Result<{ readonly seq: number }, Refusal | Trouble>
  factsSince: Result<readonly Fact[], Trouble>
  setStage: Result<null, Trouble>
  keepScratch: Result<null, Trouble>
  paper: Result<PaperFile, Trouble>
  wordPaper: Result<WordFile, Trouble>
  readCertificate: Result<CertificateHolder, Trouble>
  signatures: Result<readonly PaperSignature[], Trouble>
  signPaper: Result<PaperFile, Trouble>
  paperToSign: Result<PaperFile, Trouble>
  takeSigned: Result<PaperFile, Trouble>
  dossier: Result<ArchiveFile, Trouble>
  keepDossier: Result<KeptDossier, Trouble>
  paperPages: Result<readonly Page[], Trouble>
  minutes: Result<readonly MinutesPassage[], Trouble>
  keepCopiesIn: Result<null, Trouble>
  changePreferences: Result<null, Trouble>
}

/** What the host tells every window. */
export type News =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'meeting'; readonly meeting: OpenMeeting | null }
  | { readonly kind: 'preferences'; readonly preferences: Preferences }
  | { readonly kind: 'second-copy'; readonly secondCopy: SecondCopy }
  /** Under the desktop host alone: a browser moves its windows itself. */
  | { readonly kind: 'display'; readonly display: HallDisplay }

/**
 * The hall's window and its display: it fills one of its own, has to share the operator's, or has been put away
 * because its own was pulled out.
 */
export type HallDisplay = 'filled' | 'shared' | 'lost'

/** The one contract between a window and its host. `listen` answers the function that stops it. */
export interface Channel {
  ask<Name extends AskName>(name: Name, argument: Argument<Name>): Promise<Replies[Name]>
  listen(heard: (news: News) => void): () => void
}
