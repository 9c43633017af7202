import { chordOf } from './chord.ts'
import { act } from './struck-key.ts'

/** How many commands are on their way to the disk. */
let underWay = 0
const waiting: KeyboardEvent[] = []

/**
 * Holds back all keys until a command has been answered, and then lets them act in their order. A disk may take
 * a while over a fact, and a hand that saves a comment does not wait for it: without this a second Ctrl+Enter
 * would save it twice, and the next command would be typed into a form that is about to go. An input method that
 * composes is left alone, as its keys cannot be held.
 */
export async function holdingKeys<Answer>(command: Promise<Answer>): Promise<Answer> {
  underWay += 1
  try {
    return await command
  } finally {
    // Whoever waits for the answer sends the focus on before the next task begins.
    setTimeout(() => {
      underWay -= 1
      goOn()
    })
  }
}

/** One key in each task, so that all it leads to is drawn before the next. */
function goOn(): void {
  const [key] = waiting
  if (key === undefined || underWay > 0) return
  act(key)
  waiting.shift()
  setTimeout(goOn)
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta'])

function hold(event: KeyboardEvent): void {
  const isHeldBack = underWay > 0 || waiting.length > 0
  // A key that is struck again by this module is none of a hand's.
  if (!isHeldBack || !event.isTrusted || chordOf(event) === null || MODIFIERS.has(event.key)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  waiting.push(event)
}
window.addEventListener('keydown', hold, true)
