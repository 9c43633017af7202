import { useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { dayWords } from './moment.ts'

interface DayFieldProps {
  readonly label: string
  /** `2026-11-24`; empty for none. */
  readonly day: string
  readonly onChange: (day: string) => void
}

/**
 * A day as an office writes it: 24/11/2026. The browser's own field follows the browser's language, not the
 * app's, and would show the month first on many machines: a wrong date on a sealed paper.
 */
export function DayField({ label, day, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState(() => dayWords(day))
  const isDay = dayOf(typed) !== null
  return (
    <Field
      label={label}
      hint="24/11/2026"
      value={typed}
      error={isDay ? null : '24/11/2026'}
      onChange={(value) => {
        setTyped(value)
        const known = dayOf(value)
        if (known !== null) onChange(known)
      }}
    />
  )
}

function dayOf(typed: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim()) ?? []
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${found}T12:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== found ? null : found
}
