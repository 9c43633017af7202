import { describe, expect, test } from 'vitest'
import { delegateKey, delegateOf } from '../../../../renderer/operator/desk/draft-source.ts'
import type { NewDelegate } from '../../../../shared/meeting/roster.ts'

const delegate = (name: string): NewDelegate => ({ name, office: 'Ủy viên', unit: '', role: 'member' })
const ROSTER = [delegate('Nguyễn Văn Đức'), delegate('Lê Thị Mai'), delegate('constructor')]

describe('an author of a Word file', () => {
  test.each([
    ['with marks', 'Nguyễn Văn Đức', 0],
    ['without marks', ' le thi mai ', 1],
    ['that every object has a property of', 'constructor', 2],
  ])('is the delegate of the same name: one %s', (_, author, index) =>
    expect(delegateOf(author, { authors: {} }, ROSTER)).toBe(index),
  )

  test('is nobody where no delegate has the name', () =>
    expect(delegateOf('Admin', { authors: {} }, ROSTER)).toBeNull())

  test('is whom the operator says, or nobody', () => {
    const authors = { Admin: delegateKey(delegate('Lê Thị Mai')), 'Nguyễn Văn Đức': '' }
    expect(delegateOf('Admin', { authors }, ROSTER)).toBe(1)
    expect(delegateOf('Nguyễn Văn Đức', { authors }, ROSTER)).toBeNull()
  })
})
