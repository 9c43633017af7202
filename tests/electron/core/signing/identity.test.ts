import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST_CERTIFICATE, openIdentity } from '../../../../electron/core/signing/identity.ts'
import { holderIn } from '../../../../electron/core/signing/libraries.ts'
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
  const RSA = ['-newkey', 'rsa:2048']
  const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384']
  test.each([
    ['as it does today', RSA, [], 'abc'],
    ['under RC2 and triple DES, as older Windows did', RSA, ['-legacy'], 'abc'],
    ['with many iterations, as Firefox does', RSA, ['-iter', '200000'], 'abc'],
    ['with a key on an elliptic curve', EC, [], 'abc'],
    ['with one as older Windows did', EC, ['-legacy'], 'abc'],
    ['under a password in Vietnamese', RSA, [], 'mật khẩu'],
    ['under an empty password', RSA, [], ''],
    ['without a check of its own', RSA, ['-nomac'], 'abc'],
  ])('opens: %s', (_, kind, how, password) => {
    const file = join(freshFolder(), 'a.p12')
    const [key, certificate] = [`${file}.key`, `${file}.crt`]
    const openssl = (...words: readonly string[]) => spawnSync('openssl', words)
    openssl('req', '-x509', ...kind, '-nodes', '-keyout', key, '-out', certificate, '-subj', '/CN=A')
    const packed = ['-inkey', key, '-in', certificate, '-out', file, '-passout', `pass:${password}`]
    if (openssl('pkcs12', '-export', ...how, ...packed).status !== 0) {
      console.log(`openssl cannot make a file ${how.join(' ')}: this test was left out.`)
      return
    }
    expect(codeOf(readFileSync(file), password)).toBe('opened')
    expect(codeOf(readFileSync(file), 'abd')).toBe('wrong-password')
  })

  test('is refused where its key is of a kind that no reader of PDF checks', () => {
    const file = join(freshFolder(), 'a.p12')
    const openssl = (...words: readonly string[]) => spawnSync('openssl', words).status === 0
    const [key, certificate] = [`${file}.key`, `${file}.crt`]
    const isMade =
      openssl('genpkey', '-algorithm', 'ed25519', '-out', key) &&
      openssl('req', '-x509', '-new', '-key', key, '-out', certificate, '-subj', '/CN=A') &&
      openssl('pkcs12', '-export', '-inkey', key, '-in', certificate, '-out', file, '-passout', 'pass:abc')
    if (!isMade) {
      console.log('openssl cannot make such a key: this test was left out.')
      return
    }
    const reply = holderIn(readFileSync(file), 'abc', new Date())
    expect(reply).toEqual({ ok: false, refusal: { code: 'certificate-not-for-signing' } })
  })
})
