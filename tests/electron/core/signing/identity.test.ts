import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST_CERTIFICATE, openIdentity } from '../../../../electron/core/signing/identity.ts'
import { freshFolder } from '../folder.ts'
import { certificateFor } from './certificate.ts'
import { PASSWORD, pkcs12File, pkcs12Of } from './pkcs12.ts'

function codeOf(file: Buffer, password = PASSWORD): string {
  const opened = openIdentity(file, password)
  return opened.ok ? 'opened' : opened.refusal.code
}

describe('a file with a certificate and its key', () => {
  test.each([
    ['aes256', 'open'],
    ['3des', 'open'],
    ['aes256', 'rc2'],
    ['3des', 'rc2'],
  ] as const)('opens with its password: key under %s, certificate %s', async (key, certificate) => {
    const file = await pkcs12File({ kind: 'rsa' }, { key, certificate })
    expect(codeOf(file)).toBe('opened')
    expect(codeOf(file, 'mật-khẩu 2')).toBe('wrong-password')
  })

  test('hands on the certificate byte for byte', async () => {
    const { key, certificate } = await certificateFor({ kind: 'rsa' })
    const opened = openIdentity(pkcs12Of([key], [certificate]), PASSWORD)
    expect(opened.ok && opened.value.certificate.raw.equals(certificate)).toBe(true)
  })

  test('may hold others that the certificate rests on', async () => {
    const [own, other] = [await certificateFor(), await certificateFor({ name: 'Ban Cơ yếu' })]
    const opened = openIdentity(pkcs12Of([own.key], [other.certificate, own.certificate]), PASSWORD)
    expect(opened.ok && opened.value.certificate.raw.equals(own.certificate)).toBe(true)
    expect(opened.ok && opened.value.chain.map(({ raw }) => raw.equals(other.certificate))).toEqual([true])
  })

  test('is told from what is none', () => {
    expect(codeOf(Buffer.from('Nghị Sự'))).toBe('not-a-certificate')
    expect(codeOf(Buffer.alloc(0))).toBe('not-a-certificate')
    expect(codeOf(Buffer.alloc(LARGEST_CERTIFICATE + 1))).toBe('certificate-too-big')
  })

  test('must have the key of its certificate', async () => {
    const [one, other] = [await certificateFor(), await certificateFor()]
    expect(codeOf(pkcs12Of([], [one.certificate]))).toBe('certificate-without-key')
    expect(codeOf(pkcs12Of([one.key], [other.certificate]))).toBe('certificate-without-key')
  })

  test('may not ask for more iterations than any program writes', async () =>
    expect(codeOf(await pkcs12File({}, { iterations: 2_000_000_000 }))).toBe('certificate-too-slow'))

  test('is refused by a word, whatever byte of it is another and wherever it is cut', async () => {
    const whole = await pkcs12File()
    const place = fc.nat({ max: whole.length - 1 })
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, change, isCut) => {
        const broken = Buffer.from(isCut ? whole.subarray(0, at) : whole)
        if (!isCut) broken[at] = (broken[at] ?? 0) ^ change
        expect(codeOf(broken)).toMatch(/^(opened|wrong-password|not-a-certificate|certificate-[a-z-]+)$/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a file that OpenSSL wrote', () => {
  test.each([
    ['as it does today', []],
    ['under RC2 and triple DES, as older Windows did', ['-legacy']],
    ['with 600,000 iterations, as Firefox does', ['-iter', '600000']],
  ])('opens: %s', (_, given) => {
    const file = join(freshFolder(), 'a.p12')
    const [key, certificate] = [`${file}.key`, `${file}.crt`]
    const openssl = (...words: readonly string[]) => spawnSync('openssl', words)
    const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, '-subj', '/CN=A']
    openssl('req', '-x509', ...made)
    const packed = ['-inkey', key, '-in', certificate, '-out', file, '-passout', 'pass:abc']
    if (openssl('pkcs12', '-export', ...given, ...packed).status !== 0) {
      console.log(`openssl cannot make a file ${given.join(' ')}: this test was left out.`)
      return
    }
    expect(codeOf(readFileSync(file), 'abc')).toBe('opened')
    expect(codeOf(readFileSync(file), 'abd')).toBe('wrong-password')
  })
})
