import { describe, expect, test } from 'vitest'
import { draftedSigner } from '../../../../renderer/operator/desk/drafted-signer.ts'

describe('the signature block of a draft', () => {
  test('names its signer with the office', () => {
    expect(draftedSigner('T/M ĐẢNG ỦY\nPHÓ BÍ THƯ\n(đã ký)\nPhạm Quang Hưng')).toEqual({
      name: 'Phạm Quang Hưng',
      office: 'PHÓ BÍ THƯ',
    })
  })

  test('names a signer without an office', () => {
    expect(draftedSigner('T/M ĐẢNG ỦY\nPhạm Quang Hưng')).toEqual({ name: 'Phạm Quang Hưng', office: '' })
  })

  test.each(['', 'T/M ĐẢNG ỦY', 'T/M ĐẢNG ỦY\nBÍ THƯ', 'Đảng ủy phường'])('names nobody in “%s”', (block) => {
    expect(draftedSigner(block)).toBeNull()
  })
})
