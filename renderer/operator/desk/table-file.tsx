import { useRef, useState } from 'react'
import { LARGEST_FILE } from '../../../shared/channel.ts'
import type { Table } from '../../../shared/meeting/table.ts'
import { explain, useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import { say } from '../../parts/notice.tsx'
import { channel } from '../../store.ts'
import { base64Of } from './file.ts'

interface TableFileProps {
  readonly onRead: (name: string, table: Table) => void
}

/** Chooses a file with a table and has the host read it. */
export function TableFile({ onRead }: TableFileProps) {
  const t = useWords()
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    if (file.size > LARGEST_FILE) {
      const limitMegabytes = LARGEST_FILE / 1024 / 1024
      return say('failed', explain(t, { code: 'too-big', limitMegabytes }))
    }
    setBusy(true)
    const reply = await channel.ask('readTable', { base64: await base64Of(file) })
    setBusy(false)
    if (reply.ok) onRead(file.name, reply.value)
    else say('failed', explain(t, reply.refusal))
  }
  return (
    <>
      <Button isDisabled={isBusy} onPress={() => field.current?.click()}>
        {isBusy ? t('roster:reading') : t('roster:choose')}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xlsm,.docx,.csv,.tsv,.txt"
        hidden
        aria-label={t('roster:choose')}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void read(file)
          event.target.value = ''
        }}
      />
    </>
  )
}
