import type { ReactNode } from 'react'
import type { Page, PlacedLine, Run } from '../../../shared/report/page.ts'
import { useWords } from '../../language.ts'

interface PaperPageProps {
  readonly page: Page
  readonly pages: number
  readonly className: string | undefined
  /** Drawn over the page, in points of it. */
  readonly children?: ReactNode
}

/** A page of a paper, drawn from the very lines that are painted into the PDF. */
export function PaperPage({ page, pages, className, children }: PaperPageProps) {
  const t = useWords()
  return (
    <svg
      className={className}
      viewBox={`0 0 ${page.width} ${page.height}`}
      role="img"
      aria-label={t('desk:signOff.pageOf', { page: page.number, pages })}
    >
      {page.rules.map((rule) => (
        <rect
          key={`${rule.x}:${rule.y}`}
          x={rule.x}
          y={rule.y - rule.thickness / 2}
          width={rule.width}
          height={rule.thickness}
        />
      ))}
      {page.lines.map((line) => (
        <Line key={`${line.of.id}:${line.baseline}:${line.runs[0]?.x ?? 0}`} line={line} />
      ))}
      {page.folio ? <Line line={page.folio} /> : null}
      {children}
    </svg>
  )
}

function Line({ line }: { readonly line: PlacedLine }) {
  return line.runs.map((run) => (
    <text key={`${run.x}`} x={run.x} y={line.baseline - run.raise} {...typeOf(run)}>
      {run.text}
    </text>
  ))
}

function typeOf({ face, size, spread }: Run) {
  return {
    fontSize: size,
    fontWeight: face.startsWith('bold') ? 700 : 400,
    fontStyle: face.endsWith('italic') ? 'italic' : 'normal',
    wordSpacing: spread,
  }
}
