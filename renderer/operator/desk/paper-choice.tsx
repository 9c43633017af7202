import type { PaperKind } from '../../../shared/channel.ts'
import { useWords } from '../../language.ts'
import { Segmented } from '../../parts/segmented.tsx'

interface PaperChoiceProps {
  readonly label: string
  readonly kind: PaperKind
  readonly onChange: (kind: PaperKind) => void
}

/** Which of the two papers. */
export function PaperChoice({ label, kind, onChange }: PaperChoiceProps) {
  const t = useWords()
  return (
    <Segmented
      label={label}
      value={kind}
      options={[
        { value: 'conclusion', words: t('desk:signOff.conclusion') },
        { value: 'minutes', words: t('desk:signOff.minutes') },
      ]}
      onChange={onChange}
    />
  )
}
