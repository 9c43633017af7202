import { describe, expect, test } from 'vitest'
import {
  encodingOfFont,
  fromTcvn3,
  fromVni,
  looksOld,
  oldEncodingOf,
} from '../../../shared/text/old-letters.ts'
import { readInFonts } from '../../../shared/text/old-runs.ts'
import { inTcvn3, inVni } from '../../electron/core/old-encodings.ts'

const EVERY_LETTER =
  'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ Đ'

describe('letters of old fonts', () => {
  test('of TCVN3 are read, every one', () =>
    expect(fromTcvn3(inTcvn3(EVERY_LETTER).toString('latin1'))).toBe(EVERY_LETTER))

  test('of VNI are read, every one', () =>
    expect(fromVni(inVni(EVERY_LETTER).toString('latin1'))).toBe(EVERY_LETTER))

  test.each([
    ['TCVN3', '.VnTime', 'NguyÔn V¨n §øc', 'Nguyễn Văn Đức'],
    ['TCVN3 in capitals', '.VnTimeH', 'NguyÔn V¨n §øc', 'NGUYỄN VĂN ĐỨC'],
    ['VNI', 'VNI-Times', 'Nguyeãn Vaên Ñöùc', 'Nguyễn Văn Đức'],
    ['VNI in capitals', 'VNI-Times', 'TRÖÔNG THÒ HAÏNH', 'TRƯƠNG THỊ HẠNH'],
    ['today', 'Times New Roman', 'Nguyễn Văn Đức', 'Nguyễn Văn Đức'],
  ])('of %s are known by their font', (_, font, seen, meant) =>
    expect(readInFonts([{ text: seen, font }]).texts).toEqual([meant]),
  )

  test.each([
    ['.VnArial Narrow', 'TCVN3 (ABC)'],
    ['VnTime', 'TCVN3 (ABC)'],
    ['VNI-Helve', 'VNI'],
    ['Times New Roman', null],
    ['Vni', 'VNI'],
    ['Vineta BT', null],
  ])('in the font %s are of %s', (font, encoding) => expect(encodingOfFont(font)).toBe(encoding))

  test.each([
    ['NguyÔn V¨n §øc', 'TCVN3 (ABC)'],
    ['TrÇn ThÞ H¹nh', 'TCVN3 (ABC)'],
    ['Nguyeãn Vaên Ñöùc', 'VNI'],
    ['TRAÀN THÒ HAÏNH', 'VNI'],
  ])('%s looks old', (text, encoding) => expect(oldEncodingOf(text)).toBe(encoding))

  test.each([
    EVERY_LETTER,
    'Hoà, thuý, khuỷu, ngoằn ngoèo, ưỡn ẹo, Ủy ban',
    '15 m² đất, «trích dẫn», Windows® và 20 °C',
    'Müller, São Paulo, Besançon',
    'Đảng ủy phường Tân Hòa ghi nhận những kết quả đạt được',
  ])('%s does not', (text) => expect(looksOld(text)).toBe(false))
})
