import { readFileSync } from 'node:fs'
import type { PaperSignature } from '../../shared/channel.ts'
import { phrases, terminalLanguage } from '../core/hosting/phrases.ts'
import { imageOf, imageOfBytes } from '../core/image.ts'
import { writtenDay } from '../core/moment.ts'
import { attempt } from '../core/trouble.ts'
import {
  isPaper,
  type MeetingVerdict,
  type PaperVerdict,
  verifyMeeting,
  verifyPaper,
} from '../core/verification.ts'
import { type VerifyOptions, verifyOptions } from './output-options.ts'
import { troubleWords } from './trouble-words.ts'

/** `npm run verify -- FILE [MEETING]`: whether a meeting file or a paper is whole, and what it belongs to. */
const language = terminalLanguage(process.env)
const say = phrases(language)

const options = verifyOptions(process.argv.slice(2), process.cwd())
if (options.ok) process.exitCode = await run(options.value)
else {
  console.error(say('verifyUsage', { reason: options.refusal }))
  process.exitCode = 2
}

/** 0 where what was asked is proven, else 1. */
async function run({ file, meeting }: VerifyOptions): Promise<number> {
  const bytes = attempt(file, () => readFileSync(file))
  if (!bytes.ok) return complain(troubleWords(language, bytes.refusal))
  if (!isPaper(bytes.value)) {
    const image = attempt(file, () => imageOf(file))
    return image.ok ? tell(verifyMeeting(image.value), file) : complain(troubleWords(language, image.refusal))
  }
  if (meeting === null) return tell(await verifyPaper(bytes.value, null), file)
  const held = attempt(meeting, () => imageOfBytes(imageOf(meeting).bytes))
  return held.ok
    ? tell(await verifyPaper(bytes.value, held.value), file, meeting)
    : complain(troubleWords(language, held.refusal))
}

function tell(verdict: MeetingVerdict | PaperVerdict, path: string, meeting = path): number {
  switch (verdict.kind) {
    case 'whole':
      return 'paper' in verdict ? paperWhole(verdict) : meetingWhole(verdict)
    case 'damaged':
      return complain(say('verifyDamaged', { path: meeting }))
    case 'newer':
      return complain(say('verifyNewer', { path: meeting }))
    case 'not-a-meeting':
      return complain(say('verifyUnknown', { path: meeting }))
    case 'covered':
      tellSignatures(verdict.signatures)
      return complain(say('verifyPaperCovered', { name: verdict.name, pages: verdict.pages.join(', ') }))
    case 'altered':
      tellSignatures(verdict.signatures)
      return complain(say('verifyPaperAltered', { name: verdict.name }))
    case 'other-meeting':
      return complain(say('verifyPaperOther'))
    case 'sealed':
      tellSignatures(verdict.signatures)
      return complain(say('verifyPaperSeal', { hash: verdict.seal }))
    case 'altered-alone':
      return complain(say('verifyPaperAlteredAlone', { hash: verdict.seal }))
    case 'not-sealed':
      return complain(say('verifyPaperNoSeal', { path }))
  }
}

type WholePaper = Extract<PaperVerdict, { kind: 'whole'; paper: string }>

function paperWhole({ paper, name, signatures, isWaiting, signaturesHeld }: WholePaper): number {
  console.log(
    say(signatures.length === 0 ? 'verifyPaperWhole' : 'verifyPaperSigned', {
      paper,
      name,
      signatures: String(signatures.length),
    }),
  )
  tellSignatures(signatures)
  if (isWaiting) console.log(say('verifyWaiting'))
  if (signaturesHeld > signatures.length) {
    console.log(say('verifyMoreSignatures', { signatures: String(signaturesHeld) }))
  }
  return 0
}

function tellSignatures(signatures: readonly PaperSignature[]): void {
  for (const { name, office, issuer, at, holds, wasValid } of signatures) {
    const who = [name, office].filter((part) => part !== '').join(', ')
    const time = at === null ? say('verifyNoTime') : shownMoment(at)
    const phrase = !holds ? 'verifySignatureBroken' : wasValid ? 'verifySignature' : 'verifySignatureOutdated'
    console.log(say(phrase, { who, time, issuer }))
  }
  if (signatures.length > 0) console.log(say('verifyTrust'))
}

/** `24/11/2026 09:42:07 +07:00`. */
function shownMoment(moment: string): string {
  return `${writtenDay(moment)} ${moment.slice(11, 19)} ${moment.slice(19)}`
}

function meetingWhole({ name, facts, lastHash, papers }: Extract<MeetingVerdict, { kind: 'whole' }>): number {
  console.log(say('verifyWhole', { name, facts: String(facts), hash: lastHash }))
  console.log(papers ? say('verifySealed', { papers: papers.join(', ') }) : say('verifyNotSealed'))
  return 0
}

function complain(words: string): number {
  console.error(words)
  return 1
}
