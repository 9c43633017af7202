import type { Locator, Page } from 'playwright-core'

/** What somebody says: three letters of the name, without marks, are enough to find them. */
export interface Said {
  readonly who: string
  readonly kind: 1 | 2 | 3 | 4
  readonly words: string
}

/** The one at the keys. Everything is done as at the table: by keyboard, without a mouse. */
export class Secretary {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits for the sitting to be on the screen. */
  async sits(): Promise<void> {
    await this.page.getByRole('region', { name: 'Đoạn đang chọn' }).waitFor()
  }

  /** The ids of all places that can be gone to, in the order of the text. */
  places(): Promise<readonly string[]> {
    return this.page.locator('main li[id^="line-"]').evaluateAll((lines) => lines.map(({ id }) => id))
  }

  /** The ids of the items and plain paragraphs that are long enough to be amended, in the order of the text. */
  body(): Promise<readonly string[]> {
    return this.page
      .locator('main li[id^="line-"]:is([data-kind="item"], [data-kind="paragraph"])')
      .evaluateAll((lines) =>
        lines.filter((line) => (line.textContent ?? '').length > 120).map(({ id }) => id),
      )
  }

  /** Goes to a place with the arrow keys. */
  async goTo(place: string): Promise<void> {
    // From a card of the panel back to the text.
    await this.page.keyboard.press('ArrowLeft')
    await this.focused('main li').waitFor()
    const places = await this.places()
    const now = await this.page.locator('main li[aria-current]').getAttribute('id')
    const steps = places.indexOf(place) - places.indexOf(now ?? '')
    for (let step = 0; step < Math.abs(steps); step++) {
      await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
    }
    await this.page.locator(`[id="${place}"][aria-current]`).waitFor()
  }

  /** The label of the paragraph where they stand, without its last mark; empty where it has none. */
  async label(): Promise<string> {
    const [here = ''] = await this.page.locator('main li[aria-current] p').allTextContents()
    return /^\d+(?:\.\d+)*(?=[.)] )/.exec(here)?.[0] ?? ''
  }

  /** What became of a paragraph: `drafted`, `joined-away` and so on. */
  fate(place: string): Promise<string | null> {
    return this.page.locator(`[id="${place}"]`).getAttribute('data-fate')
  }

  /** The words of the paragraph where they stand, with whatever is struck or added in it. */
  async words(): Promise<string> {
    return (await this.page.locator('main li[aria-current]').textContent()) ?? ''
  }

  /** With the key that opened the editor just pressed. */
  async writesAtStart(words: string): Promise<void> {
    await this.page.keyboard.press('Control+Home')
    await this.page.keyboard.type(words)
  }

  /** In place of the last mark of the paragraph, with the key that opened the editor just pressed. */
  async writesAtEnd(words: string): Promise<void> {
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.press('Backspace')
    await this.page.keyboard.type(words)
  }

  /** Takes down a comment on the place where they stand. */
  async comments({ who, kind, words }: Said): Promise<void> {
    const { keyboard } = this.page
    await keyboard.press('n')
    await keyboard.type(who)
    await keyboard.press('Tab')
    await keyboard.press(`Alt+${kind}`)
    await keyboard.type(words)
    await keyboard.press('Control+Enter')
    await this.typedAll()
  }

  /** Gives the chosen comment its outcome: 1 accepted … 5 deferred. */
  async answers(outcome: 1 | 2 | 3 | 4 | 5, words = ''): Promise<void> {
    const { keyboard } = this.page
    await keyboard.press('k')
    await keyboard.press(String(outcome))
    if (words !== '') {
      await keyboard.press('Tab')
      await keyboard.type(words)
    }
    await keyboard.press('Control+Enter')
    await this.typedAll()
  }

  /** Opens a proposal by its key, types into it where there is something to write, names who proposes it, saves it. */
  async proposes(key: string, who: readonly string[], write?: () => Promise<void>): Promise<void> {
    const { keyboard } = this.page
    await keyboard.press(key)
    if (write) {
      await write()
      await keyboard.press('Tab')
    }
    for (const name of who) {
      await keyboard.type(name)
      await keyboard.press('Enter')
    }
    await keyboard.press('Control+Enter')
    await this.typedAll()
  }

  /** Picks the paragraph up, carries it one place up, and proposes to have it there. */
  async proposesToMoveUp(who: readonly string[]): Promise<void> {
    await this.page.keyboard.press('m')
    await this.page.keyboard.press('ArrowUp')
    await this.proposes('Enter', who)
  }

  /** Agrees what is chosen, whose words must not collide: there the dialog opens in place of it. */
  async agrees(): Promise<void> {
    await this.page.keyboard.press('a')
    await this.typedAll()
  }

  async rejects(reason: string): Promise<void> {
    const { keyboard } = this.page
    await keyboard.press('r')
    await keyboard.type(reason)
    await keyboard.press('Control+Enter')
    await this.typedAll()
  }

  async withdraws(): Promise<void> {
    await this.page.keyboard.press('w')
    await this.typedAll()
  }

  /**
   * Waits for all keys pressed so far to have done what they do: keys keep their order, so that the help, asked
   * for last, opens last. With a form still open it does not open at all.
   */
  async typedAll(): Promise<void> {
    await this.page.keyboard.press('F1')
    await this.page.getByRole('dialog').waitFor()
    await this.page.keyboard.press('Escape')
    await this.page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  focused(selector: string): Locator {
    return this.page.locator(`${selector}:focus`)
  }
}
