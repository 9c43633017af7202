import { useSyncExternalStore } from 'react'

/**
 * The shape of the hall's screen, width by height, told from the hall's window to the operator's: the miniature
 * takes the same shape, so that both break lines and pages at the same words. It goes straight from window to
 * window and not through the stage, as it is a matter of this machine's screens and of no meeting.
 */
const CHANNEL = 'hall-shape'
const USUAL_SHAPE = 16 / 9
const QUESTION = '?'

/** In the hall's window: tells its shape now, whenever it changes and whenever it is asked. Answers the end of it. */
export function tellShape(): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  const tell = () => channel.postMessage(window.innerWidth / window.innerHeight)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === QUESTION) tell()
  }
  window.addEventListener('resize', tell)
  tell()
  return () => {
    window.removeEventListener('resize', tell)
    channel.close()
  }
}

let shape = USUAL_SHAPE

function subscribe(heard: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'number' || !(data > 0)) return
    shape = data
    heard()
  }
  channel.postMessage(QUESTION)
  return () => channel.close()
}

/** The last known shape of the hall's screen; the usual one as long as no hall was open. */
export function useHallShape(): number {
  return useSyncExternalStore(subscribe, () => shape)
}
