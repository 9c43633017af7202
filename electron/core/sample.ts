import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { NewMeeting } from '../../shared/channel.ts'
import { readDraft } from '../../shared/draft/reader.ts'
import { readRoster } from '../../shared/meeting/roster-reading.ts'
import { aboutShape } from '../../shared/meeting/shape.ts'
import { resourcePath } from './resources.ts'

const DRAFT = 'du-thao-ket-luan-mau.txt'

const sampleShape = z.object({ about: aboutShape, profile: z.enum(['party', 'state']) })

/** The sample that the app ships, read the way an office's own draft and roster are. */
export function sampleMeeting(): NewMeeting {
  const { about, profile } = sampleShape.parse(JSON.parse(text('hoi-nghi-mau.json')))
  const { delegates } = readRoster(text('danh-sach-dai-bieu-mau.txt'))
  const { blocks } = readDraft(text(DRAFT))
  return { about, profile, delegates, source: DRAFT, blocks }
}

function text(name: string): string {
  return readFileSync(resourcePath('samples', name), 'utf8')
}
