import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Argument, AskName, Channel, News, OpenMeeting } from '../../../shared/channel.ts'
import type { Fact } from '../../../shared/meeting/event.ts'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import { after, commentOn } from '../operator/sitting/given.ts'

const { facts } = after(commentOn('1.1'), commentOn('1.2'), commentOn('2.1'))
const dark: Stage = { ...OPENING_STAGE, theme: 'dark' }

/** A host whose log and answers the test decides. */
class Host implements Channel {
  facts: readonly Fact[] = facts
  isThere = true
  readonly asked: (readonly [AskName, unknown])[] = []
  /** Set to keep answers back until the test lets them go. */
  gate: Promise<void> = Promise.resolve()
  #hearers: ((news: News) => void)[] = []

  // The store asks for the answers below alone; each is held to the contract where it is written.
  ask = (async (name: AskName, argument: Argument<AskName>) => {
    this.asked.push([name, argument])
    const answer = this.#answer(name, argument)
    await this.gate
    return answer
  }) as Channel['ask']

  listen = (heard: (news: News) => void) => {
    this.#hearers.push(heard)
    return () => {}
  }

  tell(news: News): void {
    for (const heard of this.#hearers) heard(news)
  }

  get meeting(): OpenMeeting {
    return { path: '/m', fileName: 'm', facts: this.facts, stage: OPENING_STAGE, scratch: [] }
  }

  #answer(name: AskName, argument: unknown): unknown {
    if (!this.isThere) return { ok: false, refusal: { code: 'host-gone' } }
    switch (name) {
      case 'greet':
        return { ok: true, value: { version: '0', host: 'desktop', folder: '', meeting: this.meeting } }
      case 'factsSince': {
        const { seq } = argument as Argument<'factsSince'>
        return { ok: true, value: this.facts.filter((fact) => fact.seq > seq) }
      }
      default:
        return { ok: true, value: { seq: this.facts.length } }
    }
  }
}

let host: Host
let store: typeof import('../../../renderer/store.ts')

beforeEach(async () => {
  host = new Host()
  vi.stubGlobal('window', { nghiSu: host })
  vi.resetModules()
  store = await import('../../../renderer/store.ts')
})

const known = () => store.now().history.facts.map(({ seq }) => seq)
const all = facts.map(({ seq }) => seq)
const upTo = (count: number) => facts.slice(0, count)
const fact = (seq: number): News => {
  const told = facts.find((one) => one.seq === seq)
  if (!told) throw new Error(`no fact ${seq}`)
  return { kind: 'fact', fact: told }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('given a host with a meeting open', () => {
  it('a window that begins holds its whole log', async () => {
    await store.begin()
    expect(known()).toEqual(all)
    expect(store.now().history.meeting.status).toBe('sitting')
  })

  it('a fact that is told is folded in', async () => {
    host.facts = upTo(4)
    await store.begin()
    host.tell(fact(5))
    expect(known()).toEqual([1, 2, 3, 4, 5])
  })

  it('a fact that is told twice counts once', async () => {
    await store.begin()
    host.tell(fact(3))
    host.tell(fact(all.length))
    expect(known()).toEqual(all)
  })

  it('where facts were missed, the host is asked for them', async () => {
    host.facts = upTo(3)
    await store.begin()
    host.facts = facts
    host.tell(fact(6))
    await settled()
    expect(known()).toEqual(all)
    expect(host.asked.at(-1)).toEqual(['factsSince', { seq: 3 }])
  })

  it('an answer that the news overtook takes nothing back', async () => {
    host.facts = upTo(4)
    await store.begin()
    const greeted = host.meeting
    host.tell(fact(5))
    store.enter(greeted)
    expect(known()).toEqual([1, 2, 3, 4, 5])
  })

  it('a meeting that is told again is not folded again', async () => {
    await store.begin()
    const { history } = store.now()
    host.tell({ kind: 'meeting', meeting: host.meeting })
    expect(store.now().history).toBe(history)
  })

  it('another log under the same path takes the place of the one that was known', async () => {
    await store.begin()
    host.facts = upTo(4).map((fact) => ({ ...fact, at: '2026-07-06T08:00:00+07:00' }))
    store.enter(host.meeting)
    expect(known()).toEqual([1, 2, 3, 4])
  })

  it('a closed meeting leaves nothing behind', async () => {
    await store.begin()
    host.tell({ kind: 'meeting', meeting: null })
    expect(store.now()).toMatchObject({ file: null, stage: OPENING_STAGE })
    expect(known()).toEqual([])
  })
})

describe('given a command', () => {
  it('its fact counts when the host has said so, and not before', async () => {
    host.facts = upTo(5)
    await store.begin()
    let letGo = () => {}
    host.gate = new Promise((resolve) => {
      letGo = resolve
    })
    const reply = store.dispatch(commentOn('2.1'))
    await settled()
    expect(known()).toEqual([1, 2, 3, 4, 5])
    host.facts = facts
    letGo()
    await reply
    expect(known()).toEqual(all)
  })
})

describe('given a change of the stage', () => {
  it('it is shown at once', async () => {
    await store.begin()
    const done = store.setStage({ theme: 'dark' })
    expect(store.now().stage).toEqual(dark)
    await done
  })

  it('an older stage that comes back as news meanwhile does not make the picture jump', async () => {
    await store.begin()
    const first = store.setStage({ theme: 'dark' })
    const second = store.setStage({ size: 2 })
    host.tell({ kind: 'stage', stage: dark })
    expect(store.now().stage).toEqual({ ...dark, size: 2 })
    await Promise.all([first, second])
    host.tell({ kind: 'stage', stage: dark })
    expect(store.now().stage).toEqual(dark)
  })

  it('should the host be gone, the window says so', async () => {
    await store.begin()
    host.isThere = false
    await store.setStage({ theme: 'dark' })
    expect(store.now().alive).toBe(false)
  })
})
