import type { Part, Profile } from './profile.ts'

/**
 * Where the rules of form end, value by value. An office may go beyond them; it is told so. The Party's are those of
 * Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW, the State's those of Nghị định 30/2020/NĐ-CP.
 */
export interface Rule {
  readonly least?: number
  readonly most?: number
  readonly is?: boolean | string
  /** False where the rule at hand says it only roughly, or not in so many words. */
  readonly isSure: boolean
}

type Rules = Readonly<Record<string, Rule>>

const within = (least: number, most: number): Rule => ({ least, most, isSure: true })
const just = (value: number): Rule => within(value, value)
const atLeast = (least: number): Rule => ({ least, isSure: true })
const is = (value: boolean | string): Rule => ({ is: value, isSure: true })
const unsure = (rule: Rule): Rule => ({ ...rule, isSure: false })

const [BOLD, UPRIGHT, CAPITALS] = [
  { bold: is(true) },
  { bold: is(false), italic: is(false) },
  { capitals: is(true) },
]
const ITALIC = { italic: is(true) }

/** The rules of one component, each by its place in the form. */
function part(name: Part, rules: Rules): Rules {
  return Object.fromEntries(Object.entries(rules).map(([value, rule]) => [`styles.${name}.${value}`, rule]))
}

/** What both forms have alike. */
const COMMON: Rules = {
  'page.width': just(210),
  'page.height': just(297),
  'page.numberFromTop': just(10),
  loosestLine: { most: 22, isSure: true },
  ...part('date', ITALIC),
  ...part('higher', { ...UPRIGHT, ...CAPITALS }),
  ...part('issuer', { ...BOLD, ...CAPITALS }),
  ...part('number', UPRIGHT),
  ...part('type', { ...BOLD, ...CAPITALS, align: is('centred') }),
  ...part('subject', { ...BOLD, align: is('centred') }),
  ...part('body', { line: within(18, 22), above: atLeast(6), align: is('justified') }),
  ...part('heading1', { ...BOLD, ...CAPITALS }),
  ...part('heading2', BOLD),
  ...part('heading3', BOLD),
  ...part('heading4', BOLD),
  ...part('heading5', BOLD),
  ...part('authority', { ...BOLD, ...CAPITALS }),
  ...part('office', CAPITALS),
  ...part('name', { ...BOLD, above: unsure(just(85.04)) }),
}

const HEADINGS = ['heading1', 'heading2', 'heading3', 'heading4', 'heading5'] as const

function headings(size: Rule): Rules {
  return Object.assign({}, ...HEADINGS.map((name) => part(name, { size })))
}

const PARTY: Rules = {
  ...COMMON,
  'page.top': just(20),
  'page.bottom': just(20),
  'page.left': just(30),
  'page.right': just(15),
  ...part('pageNumber', { size: just(14) }),
  ...part('nation', { size: just(15), ...BOLD, ...CAPITALS, 'rule.share': just(1) }),
  ...part('higher', { size: just(14), ...UPRIGHT, ...CAPITALS }),
  ...part('issuer', { size: just(14), ...BOLD, ...CAPITALS }),
  ...part('number', { size: just(14), ...UPRIGHT }),
  ...part('draftMark', { size: unsure(just(14)), bold: unsure(is(true)), capitals: is(false) }),
  ...part('date', { size: just(14), ...ITALIC }),
  ...part('type', { size: within(15, 16) }),
  ...part('subject', { size: within(14, 15) }),
  ...part('body', { size: within(14, 15), firstLine: unsure(just(10)) }),
  ...headings(within(14, 15)),
  ...part('authority', { size: just(14) }),
  ...part('office', { size: just(14), bold: is(false) }),
  ...part('name', { size: just(14) }),
  ...part('recipientsTitle', { size: just(14), ...UPRIGHT, underline: is(true) }),
  ...part('recipient', { size: just(12) }),
  'words.star': is('*'),
  'words.onBehalf': is('T/M'),
  'words.ending': is('.'),
}

const STATE: Rules = {
  ...COMMON,
  'page.top': within(20, 25),
  'page.bottom': within(20, 25),
  'page.left': within(30, 35),
  'page.right': within(15, 20),
  ...part('pageNumber', { size: within(13, 14) }),
  ...part('nation', { size: within(12, 13), ...BOLD, ...CAPITALS }),
  ...part('motto', { size: within(13, 14), ...BOLD, 'rule.share': just(1) }),
  ...part('higher', { size: within(12, 13) }),
  ...part('issuer', { size: within(12, 13), 'rule.share': within(1 / 3, 1 / 2) }),
  ...part('number', { size: just(13) }),
  ...part('date', { size: unsure(within(13, 14)) }),
  ...part('type', { size: within(13, 14) }),
  ...part('subject', { size: within(13, 14), 'rule.share': within(1 / 3, 1 / 2) }),
  ...part('body', { size: within(13, 14), firstLine: within(10, 12.7), line: unsure(within(18, 22)) }),
  ...headings(within(13, 14)),
  ...part('authority', { size: within(13, 14) }),
  ...part('office', { size: within(13, 14), ...BOLD }),
  ...part('name', { size: unsure(within(13, 14)) }),
  ...part('recipientsTitle', { size: just(12), ...BOLD, ...ITALIC }),
  ...part('recipient', { size: just(11) }),
  'words.onBehalf': is('TM.'),
  'words.ending': is('./.'),
}

const RULES: Readonly<Record<Profile['name'], Rules>> = { party: PARTY, state: STATE }

/** What the rules say of a place in the form; null where they say nothing. */
export function ruleOf(base: Profile['name'], path: readonly string[]): Rule | null {
  return RULES[base][path.join('.')] ?? null
}

/** Every rule of a form, by its place. */
export function rulesOf(base: Profile['name']): readonly (readonly [path: readonly string[], rule: Rule])[] {
  return Object.entries(RULES[base]).map(([path, rule]) => [path.split('.'), rule])
}

/** What shares and measures may differ by and still be as the rule says. */
const HAIR = 0.01

export function keeps(rule: Rule, value: unknown): boolean {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = rule
  if (rule.is !== undefined) return value === rule.is
  return typeof value === 'number' && value >= least - HAIR && value <= most + HAIR
}
