import { useEffect, useRef } from 'react'
import type { Page, PlacedLine } from '../../../../shared/report/page.ts'
import { MILLIMETRE, type Part, type Profile } from '../../../../shared/report/profile.ts'
import { said } from './measure.ts'
import styles from './measures.module.css'

interface MeasuresProps {
  readonly page: Page
  readonly parts: readonly Part[]
  readonly form: Pick<Profile, 'page'>
}

/** How far the margins' figures keep from the edge of the sheet, and their size. */
const KEEP = 5
const FIGURE = 11

/** Margins with their measures, and a bar beside each line of the components being worked on. */
export function Measures({ page, parts, form }: MeasuresProps) {
  const drawn = useRef<SVGGElement>(null)
  const { number } = page
  useEffect(() => {
    if (number === 0 || parts.length === 0) return
    const bars = drawn.current?.getElementsByClassName(styles['bar'] ?? '')
    // The last comes into sight first, so that where there is no room for all the first ones are seen.
    for (const bar of [bars?.item(bars.length - 1), bars?.item(0)]) bar?.scrollIntoView({ block: 'nearest' })
  }, [parts, number])
  const { width, height } = page
  const isTurned = form.page.bothSides && page.number % 2 === 0
  const [leftMargin, rightMargin] = isTurned
    ? [form.page.right, form.page.left]
    : [form.page.left, form.page.right]
  const [left, right] = [leftMargin * MILLIMETRE, rightMargin * MILLIMETRE]
  const [top, bottom] = [form.page.top * MILLIMETRE, form.page.bottom * MILLIMETRE]
  const folio = page.folio === null ? [] : [page.folio]
  return (
    <g ref={drawn} className={styles['measures']}>
      <rect
        className={styles['margin']}
        x={left}
        y={top}
        width={width - left - right}
        height={height - top - bottom}
      />
      <text x={left / 2} y={height / 2} textAnchor="middle" fontSize={FIGURE}>
        {said(leftMargin, 'mm')}
      </text>
      <text x={width - right / 2} y={height / 2} textAnchor="middle" fontSize={FIGURE}>
        {said(rightMargin, 'mm')}
      </text>
      <text x={left} y={top - KEEP} fontSize={FIGURE}>
        {said(form.page.top, 'mm')}
      </text>
      <text x={left} y={height - bottom + FIGURE + KEEP} fontSize={FIGURE}>
        {said(form.page.bottom, 'mm')}
      </text>
      {[...page.lines, ...folio]
        .filter(({ of }) => parts.includes(of.part))
        .map((line) => (
          <Bar key={`${line.of.id}:${line.baseline}`} line={line} />
        ))}
    </g>
  )
}

function Bar({ line }: { readonly line: PlacedLine }) {
  const [first] = line.runs
  if (first === undefined) return null
  const { size } = first
  return (
    <rect
      className={styles['bar']}
      x={first.x - 6}
      y={line.baseline - 0.8 * size}
      width={2.4}
      height={size}
    />
  )
}
