import type { IBaseParagraphStyleOptions, IParagraphStyleOptions } from 'docx'
import type { Part, Profile } from '../../../shared/report/profile.ts'
import { paragraphLook, runLook } from './formatting.ts'
import { twipsOf } from './units.ts'

/**
 * Components that an office changes all at once, or finds its way by, are set in styles of Word's, which it shows in
 * the reader's language; heads and feet are set one by one.
 */
const STYLE_IDS: Partial<Record<Part, string>> = {
  type: 'Title',
  subject: 'Subtitle',
  body: 'BodyText',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  heading5: 'Heading5',
}

/** Word's style for a component; null where it is set by itself. */
export function styleIdOf(part: Part): string | null {
  return STYLE_IDS[part] ?? null
}

/** The form in those styles that every Word file has. */
export function ownStyles(profile: Profile) {
  return {
    title: look('type', profile),
    heading1: look('heading1', profile, 0),
    heading2: look('heading2', profile, 1),
    heading3: look('heading3', profile, 2),
    heading4: look('heading4', profile, 3),
    heading5: look('heading5', profile, 4),
  }
}

/** The form in those that a file must bring. */
export function addedStyles(profile: Profile): readonly IParagraphStyleOptions[] {
  return [
    { id: 'Subtitle', name: 'Subtitle', ...look('subject', profile) },
    { id: 'BodyText', name: 'Body Text', ...look('body', profile) },
  ]
}

/** Centred lines of the title keep from the margins. */
const TITLES: ReadonlySet<Part> = new Set(['type', 'subject'])

/** `outlineLevel` is the depth in Word's outline, from 0 for a part. */
function look(
  part: Part,
  { styles, titleInset }: Profile,
  outlineLevel: number | null = null,
): IBaseParagraphStyleOptions {
  const style = styles[part]
  // What is free below a rule stands below the rule.
  const { indent, ...others } = paragraphLook({ ...style, below: style.rule === null ? style.below : 0 })
  const inset = TITLES.has(part) ? { left: twipsOf(titleInset), right: twipsOf(titleInset) } : {}
  return {
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: { ...runLook(style), color: '000000' },
    paragraph: {
      ...others,
      indent: { ...indent, ...inset },
      keepNext: part !== 'body',
      ...(outlineLevel === null ? {} : { outlineLevel }),
    },
  }
}
