import { describe, expect, test } from 'vitest'
import { officeWithin } from '../../../shared/report/office.ts'

describe('What somebody is', () => {
  test('is office and unit', () => {
    expect(officeWithin('Hiệu trưởng', 'Trường Tiểu học Lam Trà')).toBe(
      'Hiệu trưởng, Trường Tiểu học Lam Trà',
    )
    expect(officeWithin(' Chuyên viên ', ' Văn phòng Tỉnh ủy')).toBe('Chuyên viên, Văn phòng Tỉnh ủy')
  })

  test('is one of them where the other is not known', () => {
    expect(officeWithin('Chuyên viên', '')).toBe('Chuyên viên')
    expect(officeWithin('', 'Khu phố 6')).toBe('Khu phố 6')
    expect(officeWithin('', ' ')).toBe('')
  })

  test('is the office alone where it names the unit, however it is written', () => {
    expect(officeWithin('Trưởng Công an phường', 'Công an phường')).toBe('Trưởng Công an phường')
    expect(officeWithin('Phó Bí thư Đảng ủy, Chủ tịch UBND phường', 'Đảng uỷ')).toBe(
      'Phó Bí thư Đảng ủy, Chủ tịch UBND phường',
    )
  })

  test('says once what ends the office and begins the unit', () => {
    expect(officeWithin('Đảng ủy viên, Bí thư Chi bộ', 'Chi bộ khu phố 4')).toBe(
      'Đảng ủy viên, Bí thư Chi bộ khu phố 4',
    )
    expect(officeWithin('Ủy viên Ban Thường vụ Tỉnh uỷ', 'Tỉnh ủy Quảng Hòa')).toBe(
      'Ủy viên Ban Thường vụ Tỉnh ủy Quảng Hòa',
    )
    expect(officeWithin('Chánh Văn phòng', 'Văn phòng Hội đồng nhân dân xã')).toBe(
      'Chánh Văn phòng Hội đồng nhân dân xã',
    )
  })

  test('says a single word once where it is a body, not where it is a syllable of something else', () => {
    expect(officeWithin('Phó Trưởng Ban', 'Ban Tổ chức Tỉnh ủy')).toBe('Phó Trưởng Ban Tổ chức Tỉnh ủy')
    expect(officeWithin('Trưởng phòng', 'Phòng Kinh tế')).toBe('Trưởng Phòng Kinh tế')
    expect(officeWithin('Trưởng Công an', 'An Giang')).toBe('Trưởng Công an, An Giang')
    expect(officeWithin('Hiệu trưởng', 'Trường Mầm non')).toBe('Hiệu trưởng, Trường Mầm non')
  })
})
