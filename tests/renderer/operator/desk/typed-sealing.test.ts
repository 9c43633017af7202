import { describe, expect, test } from 'vitest'
import { restoredSealing } from '../../../../renderer/operator/desk/typed-sealing.ts'

describe('What was typed into the form of sealing', () => {
  test('is found again, half-typed as it was', () => {
    const typed = {
      conclusionNumber: '4',
      signer: { name: 'Nguyễn Văn', office: '' },
      chairConclusion: 'Giao Văn phòng',
    }
    expect(restoredSealing(JSON.stringify(typed))).toEqual(typed)
  })

  test('is nothing where nothing was kept, or it cannot be read', () => {
    for (const kept of [undefined, '{"signer":', '{"signer":"Đức"}', '[]']) {
      expect(restoredSealing(kept)).toEqual({})
    }
  })
})
