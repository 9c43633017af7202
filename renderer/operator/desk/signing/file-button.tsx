import { useRef } from 'react'
import { LARGEST_FILE } from '../../../../shared/channel.ts'
import { explain, useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { say } from '../../../parts/notice.tsx'
import { base64Of } from '../file.ts'

export interface PickedFile {
  readonly name: string
  readonly base64: string
}

interface FileButtonProps {
  readonly words: string
  /** Endings, parted by commas. */
  readonly accept: string
  readonly onPick: (file: PickedFile) => void
}

/** A button that chooses a file and reads it. */
export function FileButton({ words, accept, onPick }: FileButtonProps) {
  const t = useWords()
  const field = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    if (file.size > LARGEST_FILE) {
      const limitMegabytes = LARGEST_FILE / 1024 / 1024
      return say('failed', explain(t, { code: 'too-big', limitMegabytes }))
    }
    onPick({ name: file.name, base64: await base64Of(file) })
  }
  return (
    <>
      <Button onPress={() => field.current?.click()}>{words}</Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={words}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void read(file)
          event.target.value = ''
        }}
      />
    </>
  )
}
