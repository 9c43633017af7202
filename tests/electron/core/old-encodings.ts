/** Vietnamese text in the encodings of old office files, for tests: letters in the order of `LETTERS`. */

const LETTERS =
  'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ Đ'.split(
    ' ',
  )

const TCVN3 =
  'b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb cc ce cf d0 d1 aa d2 d3 d4 d5 d6 d7 d8 dc dd de df e1 e2 e3 e4 ab e5 e6 e7 e8 e9 ac ea eb ec ed ee ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9 fa fb fc fd fe ae a7'.split(
    ' ',
  )

const VNI =
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ Ñ'.split(
    ' ',
  )

export function inTcvn3(text: string): Buffer {
  return encoded(
    text,
    new Map(LETTERS.map((letter, index) => [letter, Buffer.from(TCVN3[index] ?? '', 'hex')])),
  )
}

export function inVni(text: string): Buffer {
  return encoded(
    text,
    new Map(LETTERS.map((letter, index) => [letter, Buffer.from(VNI[index] ?? '', 'latin1')])),
  )
}

const WINDOWS_1258: ReadonlyMap<string, Buffer> = new Map(
  Object.entries({
    ă: 'e3',
    â: 'e2',
    ê: 'ea',
    ô: 'f4',
    ơ: 'f5',
    ư: 'fd',
    đ: 'f0',
    Đ: 'd0',
    '\u0300': 'cc',
    '\u0309': 'd2',
    '\u0303': 'de',
    '\u0301': 'ec',
    '\u0323': 'f2',
  }).map(([letter, byte]) => [letter, Buffer.from(byte, 'hex')]),
)

/** Vowels with their shape as one byte, the tone behind them. */
export function inWindows1258(text: string): Buffer {
  const apart = text.replace(/\p{L}/gu, (letter) => {
    const pieces = letter.normalize('NFD')
    const tone = pieces.match(/[\u0300\u0301\u0303\u0309\u0323]/u)?.[0] ?? ''
    return pieces.replace(tone, '').normalize('NFC') + tone
  })
  return encoded(apart, WINDOWS_1258)
}

function encoded(text: string, bytes: ReadonlyMap<string, Buffer>): Buffer {
  return Buffer.concat(Array.from(text, (letter) => bytes.get(letter) ?? Buffer.from(letter, 'latin1')))
}
