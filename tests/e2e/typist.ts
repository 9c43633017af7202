import type { CDPSession, Page } from 'playwright-core'

/** One key with what is held down with it, or one letter that is typed. */
interface Stroke {
  readonly key: string
  readonly held: readonly string[]
  /** Sent as a character alone, as Unikey sends what it composed. */
  readonly isLetter: boolean
}

/**
 * Somebody who types without looking up: all strokes are sent at once, none waits for what the one before it
 * led to, and the window takes them as fast as it can. Written as words with the other keys in angle brackets:
 * `<n>hanh<Tab>Đề nghị ghi rõ<Control+Enter>`.
 */
export class Typist {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  /** At a machine that is so many times slower than this one. */
  static async at(page: Page, slowness = 1): Promise<Typist> {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    return new Typist(session)
  }

  async types(keys: string): Promise<void> {
    await Promise.all(strokesIn(keys).flatMap((stroke) => this.#strikes(stroke)))
  }

  /** Leaves a finger on a key until it repeats. */
  async rests(key: string): Promise<void> {
    const given = { key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) }
    const repeated = Array.from({ length: 10 }, () =>
      this.#sends('rawKeyDown', { ...given, autoRepeat: true }),
    )
    await Promise.all([this.#sends('rawKeyDown', given), ...repeated, this.#sends('keyUp', given)])
  }

  /** Writes words by way of a real composition: each syllable grows under the hand and is then committed. */
  async composes(words: string): Promise<void> {
    for (const syllable of words.split(/(?<= )/u)) {
      const letters = [...syllable.trimEnd()]
      for (const length of letters.keys()) {
        const text = letters.slice(0, length + 1).join('')
        await Promise.all([
          this.#sends('rawKeyDown', { key: 'Process', windowsVirtualKeyCode: COMPOSING }),
          this.#session.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          }),
          this.#sends('keyUp', { key: 'Process', windowsVirtualKeyCode: COMPOSING }),
        ])
      }
      await this.#session.send('Input.insertText', { text: syllable })
    }
  }

  #strikes({ key, held, isLetter }: Stroke): Promise<unknown>[] {
    const modifiers = held.reduce((sum, one) => sum + (MODIFIERS[one] ?? 0), 0)
    const plain = isLetter || (held.length === 0 && [...key].length === 1)
    const given = {
      key,
      modifiers,
      windowsVirtualKeyCode:
        CODES[key] ?? (/^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : PACKET),
      ...(plain ? { text: key } : key === 'Enter' ? { text: '\r' } : {}),
    }
    return [
      this.#sends(given.text === undefined ? 'rawKeyDown' : 'keyDown', given),
      this.#sends('keyUp', { ...given, text: undefined }),
    ]
  }

  #sends(type: 'keyDown' | 'rawKeyDown' | 'keyUp', given: Given): Promise<unknown> {
    return this.#session.send('Input.dispatchKeyEvent', { type, ...given })
  }
}

type Given = Omit<Parameters<CDPSession['send']>[1] & object, 'type'>

/** What the hand at Unikey does for these words: the bare letters, then the marks, which take letters back. */
export function unikey(words: string): string {
  return words
    .split(/(?<= )/u)
    .map((syllable) => {
      const letters = [...syllable.trimEnd()]
      const bare = letters.map((letter) =>
        letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D'),
      )
      const first = letters.findIndex((letter, at) => letter !== bare[at])
      const end = syllable.slice(syllable.trimEnd().length)
      if (first < 0) return syllable
      return `${bare.join('')}${'<Backspace>'.repeat(letters.length - first)}${letters.slice(first).join('')}${end}`
    })
    .join('')
}

/** Windows' code for a key that an input method is composing with, and for one that carries a character alone. */
const COMPOSING = 229
const PACKET = 231
const CODES: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
}
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 }

function strokesIn(keys: string): readonly Stroke[] {
  return [...keys.matchAll(/<(?<chord>[^<>]+)>|./gsu)].map(({ 0: letter, groups }) => {
    const chord = groups?.['chord']
    if (chord === undefined) return { key: letter, held: [], isLetter: true }
    const held = chord.split('+').slice(0, -1)
    return { key: chord.split('+').at(-1) ?? '', held, isLetter: false }
  })
}
