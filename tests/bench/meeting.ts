import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { holdConference } from '../../electron/commands/conference.ts'
import { scriptShape } from '../../electron/commands/script.ts'
import { withChannel } from '../../electron/commands/with-channel.ts'
import { sampleMeeting } from '../../electron/core/sample.ts'
import type { Channel, OpenMeeting, PaperKind } from '../../shared/channel.ts'
import type { Block } from '../../shared/draft/block.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import type { Result } from '../../shared/result.ts'
import { type Figure, figure, times } from './figures.ts'

const script = scriptShape.parse(
  JSON.parse(readFileSync(new URL('../../resources/samples/kich-ban-mau.json', import.meta.url), 'utf8')),
)

/** What an open meeting on this draft costs: a fact made durable, both papers. */
export function benchMeeting(blocks: readonly Block[]): Promise<readonly Figure[]> {
  const desk = { folder: null, clock: () => new Date(), newId: randomUUID }
  return withChannel(desk, async ({ channel, privateFolder }) => {
    const meeting = value(await channel.ask('createMeeting', { ...sampleMeeting(), blocks }))
    const held = await holdConference(channel, meeting, script)
    if (!held.ok) throw new Error(held.refusal.kind)
    const { facts } = await now(channel)
    const commits = await times(100, (run) => comment(channel, facts, run), 5)
    const syncs = await times(100, () => synced(join(privateFolder, 'plain')), 5)
    const conclusion = await times(5, () => paper(channel, 'conclusion'))
    const minutes = await times(5, () => paper(channel, 'minutes'))
    const all = await times(2, async () => value(await channel.ask('keepDossier', { folder: privateFolder })))
    return [
      figure('a fact, from command to durable', commits),
      figure('a plain write of 4 KB made durable in the same folder', syncs),
      figure('conclusion as PDF, through the backend', conclusion),
      figure('minutes as PDF, through the backend', minutes),
      figure('all papers of the meeting, kept in a folder', all),
    ]
  })
}

async function now(channel: Channel): Promise<OpenMeeting> {
  const { meeting } = value(await channel.ask('greet', {}))
  if (meeting === null) throw new Error('the meeting was closed')
  return meeting
}

async function comment(channel: Channel, facts: readonly Fact[], number: number): Promise<void> {
  const delegateId = delegateOf(facts)
  const words = `Đề nghị nêu rõ thời hạn hoàn thành, ý thứ ${number}.`
  const command = { type: 'CaptureComment', blockId: null, delegateId, kind: 'request', words } as const
  value(await channel.ask('dispatch', { command }))
}

async function paper(channel: Channel, kind: PaperKind): Promise<void> {
  value(await channel.ask('paper', { kind }))
}

function synced(path: string): void {
  const file = openSync(path, 'w')
  writeSync(file, Buffer.alloc(4096, 1))
  fsyncSync(file)
  closeSync(file)
}

function delegateOf(facts: readonly Fact[]): string {
  const [first] = facts.flatMap(({ event }) => (event.type === 'DelegatesAdded' ? event.delegates : []))
  if (first === undefined) throw new Error('the sample has a roster')
  return first.id
}

function value<Value>(reply: Result<Value, { readonly code: string }>): Value {
  if (!reply.ok) throw new Error(reply.refusal.code)
  return reply.value
}
