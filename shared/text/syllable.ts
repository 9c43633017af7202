/**
 * The syllables of Vietnamese, by the rules of spelling: an onset, a rime, and one tone on a vowel of the rime.
 * Derived from the rules taught in school and in Quy định về chính tả tiếng Việt (Quyết định 240/QĐ, 1984);
 * which of the possible syllables are in use is for a dictionary to say.
 */
export interface Syllable {
  readonly onset: string
  /** Without its tone: `iêng`, `oan`, `y`. */
  readonly rime: string
  /** The combining mark of the tone; empty for the level tone. */
  readonly tone: string
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const ONSET = /^(?:ngh|ng|nh|gh|gi|qu|kh|ph|th|tr|ch|[bcdđghklmnprstvx]|)/
/** With these at its end a syllable has one of two tones, sắc or nặng. */
const STOPPED = /(?:c|ch|p|t)$/
const SHARP_OR_HEAVY = /[\u0301\u0323]/
const FRONT = /^[iyeê]/

/** Every rime, without those that begin with the glide of `qu`. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'y yêm yên yêng yêt yêu o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ' +
    'uân uâng uât uây uê uêch uên uênh uêt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu'
  ).split(' '),
)

/** The syllable of a word in NFC; null for what can be none. Capitals make no difference. */
export function syllableOf(word: string): Syllable | null {
  const letters = word.toLowerCase().normalize('NFD')
  const tones = letters.match(TONES) ?? []
  if (tones.length > 1) return null
  const bare = letters.replace(TONES, '').normalize('NFC')
  const tone = tones[0] ?? ''
  return (
    parted(bare)
      .map(([onset, rime]) => ({ onset, rime, tone }))
      .find(isPossible) ?? null
  )
}

/** Onset and rime; behind `gi` the i may be the rime's own (`gì`, `giếng`). */
function parted(bare: string): readonly (readonly [onset: string, rime: string])[] {
  const onset = ONSET.exec(bare)?.[0] ?? ''
  const rime = bare.slice(onset.length)
  const whole = [onset, rime] as const
  return onset === 'gi' ? [whole, ['g', `i${rime}`]] : [whole]
}

function isPossible({ onset, rime, tone }: Syllable): boolean {
  if (!hasRime(onset, rime) || !isSpelt(onset, rime)) return false
  return !STOPPED.test(rime) || SHARP_OR_HEAVY.test(tone)
}

/** Rimes that follow `qu` and no other glide: `quốc`, `quặp`, `quạu`. */
const RIMES_OF_QU = new Set(['ôc', 'âc', 'ăp', 'au', 'êu', 'oăt'])

/** Behind `qu` stand the rimes that follow a glide; i is mostly written y there. */
function hasRime(onset: string, rime: string): boolean {
  if (onset !== 'qu') return RIMES.has(rime)
  return RIMES_OF_QU.has(rime) || RIMES.has(`o${rime}`) || RIMES.has(`u${rime.replace(/^i/, 'y')}`)
}

/** c, g and ng have another letter before a front vowel; `yê` needs no onset, `iê` has one. */
function isSpelt(onset: string, rime: string): boolean {
  const isFront = FRONT.test(rime)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront
  if (onset === 'c' || onset === 'ng') return !isFront
  if (onset === 'g') return !isFront || rime.startsWith('i')
  if (onset === 'gi') return !rime.startsWith('i') && rime !== 'y'
  if (rime.startsWith('yê')) return onset === '' || onset === 'qu'
  return !(onset === '' && rime.startsWith('iê'))
}
