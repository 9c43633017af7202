import { nextItem } from '../../../../shared/meeting/agenda.ts'
import { currentTurn } from '../../../../shared/meeting/floor.ts'
import { say } from '../../../parts/notice.tsx'
import { ifSitting } from '../deeds/sealed.ts'
import type { Work } from '../work.ts'
import type { FloorOverlay } from './floor-overlay.ts'
import { extended } from './speakers/speakers.ts'

const opening = (kind: Exclude<FloorOverlay['kind'], 'despite-adoption'>) =>
  ifSitting(({ put }) => put({ overlay: { kind } }))

/** The first of those who wait; whoever had the floor has ended with that. */
async function callNext({ meeting, send, t }: Work): Promise<void> {
  const next = meeting.waiting[0]
  if (!next) {
    say('done', t('floor:speakers.nobodyWaits'))
    return
  }
  const name = meeting.roster.find(({ id }) => id === next.delegateId)?.name ?? ''
  if (await send({ type: 'GiveFloor', delegateId: next.delegateId }))
    say('done', t('floor:speakers.called', { name }))
}

async function extendTurn({ meeting, send, t }: Work): Promise<void> {
  const turn = currentTurn(meeting)
  const limitSeconds = turn && extended(meeting, turn, new Date().toISOString())
  if (turn && limitSeconds === null) {
    say('done', t('floor:speakers.noLimit'))
    return
  }
  if (await send({ type: 'ExtendTurn', limitSeconds })) say('done', t('floor:speakers.extended'))
}

async function nextAgendaItem({ meeting, send, t }: Work): Promise<void> {
  const next = nextItem(meeting)
  if (!next) {
    say('done', t(meeting.agenda.length === 0 ? 'floor:agenda.none' : 'floor:agenda.noMore'))
    return
  }
  if (await send({ type: 'MoveAgenda', itemId: next.id }))
    say('done', t('floor:agenda.begun', { title: next.title }))
}

export const FLOOR = {
  agenda: opening('agenda'),
  nextAgendaItem: ifSitting((work) => void nextAgendaItem(work)),
  speakers: opening('speakers'),
  callNext: ifSitting((work) => void callNext(work)),
  endTurn: ifSitting(({ send }) => void send({ type: 'TakeFloor' })),
  extendTurn: ifSitting((work) => void extendTurn(work)),
  vote: opening('vote'),
  adopt: opening('adoption'),
  rules: opening('rules'),
} as const
