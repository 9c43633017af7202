import { expect, it } from 'vitest'
import { changedRows, isTableRedline } from '../../../shared/draft/table-excerpt.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../shared/text/edge.ts'
import { redline } from '../../../shared/text/redline.ts'
import { marked, versions } from '../text/notation.ts'

const edged = (line: string) => line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE)
const drawn = (line: string) => line.replaceAll(CELL_EDGE, '¦').replaceAll(ROW_EDGE, '¶')
const redlined = (line: string) => {
  const { before, after } = versions(edged(line))
  return redline(before, after)
}

it('of a table its head and the rows that changed are shown', () => {
  const head = '**STT**¦**Chỉ tiêu**¦**Mức**¶'
  const line = `${head}1¦Thu¦[-13%-]{+15%+}¶2¦Chi¦9%¶[-3¦Hộ nghèo¦3%¶-]4¦Tín dụng¦12%¶{+5¦Đảng viên¦60¶+}`
  const shown = changedRows(redlined(line), (edge) => edge)
  expect(drawn(marked(shown)).replaceAll('-][-', '').replaceAll('+}{+', '')).toBe(
    `${head}1¦Thu¦[-13%-]{+15%+}¶[-3¦Hộ nghèo¦3%¶-]{+5¦Đảng viên¦60¶+}`,
  )
})

it('a table is known by its edges', () => {
  expect(isTableRedline(redlined('a¦[-b-]{+c+}¶'))).toBe(true)
  expect(isTableRedline(redlined('a [-b-]{+c+}'))).toBe(false)
})
