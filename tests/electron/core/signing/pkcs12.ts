import { createHmac, type KeyObject } from 'node:crypto'
import { allowDerivations, forge } from '../../../../electron/core/signing/derivation.ts'
import { certificateFor, type TestHolder } from './certificate.ts'

/** How a .p12 file made for a test is written. */
export interface Packing {
  /** How its key is kept: as programs of today do, or as those of some years ago. */
  readonly key: 'aes256' | '3des'
  /** The certificate in the open, or under RC2 with 40 bits, as Windows did. */
  readonly certificate: 'open' | 'rc2'
  /** How many iterations the file says its check was derived by; in truth it is 2,048. */
  readonly iterations: number
}

const USUAL: Packing = { key: 'aes256', certificate: 'open', iterations: 2048 }

export const PASSWORD = 'mật-khẩu 1'

/** A .p12 file with a new key and its own certificate. */
export async function pkcs12File(
  holder: Partial<TestHolder> = {},
  packing: Partial<Packing> = {},
): Promise<Buffer> {
  const { key, certificate } = await certificateFor(holder)
  return pkcs12Of([key], [certificate], packing)
}

const { asn1 } = forge
const { Class, Type } = asn1

/** A .p12 file of these keys and certificates. */
export function pkcs12Of(
  keys: readonly KeyObject[],
  certificates: readonly Buffer[],
  asked: Partial<Packing> = {},
): Buffer {
  const packing = { ...USUAL, ...asked }
  allowDerivations()
  const shrouded = keys.map((key) => bag(OIDS.shroudedKey, shroudedKey(key, packing.key)))
  const certified = certificates.map((one) =>
    bag(OIDS.certificate, sequence(oid(OIDS.x509), tagged(octets(one)))),
  )
  const kept = packing.certificate === 'open' ? data : underRc2
  const safe = encoded(sequence(data(sequence(...shrouded)), kept(sequence(...certified))))
  const file = sequence(integer(3), data(safe), check(safe, packing.iterations))
  return Buffer.from(encoded(file))
}

const OIDS = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
  x509: '1.2.840.113549.1.9.22.1',
  rc2: '1.2.840.113549.1.12.1.6',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const

const SALT = Buffer.alloc(8, 7)
const ITERATIONS = 2048

function shroudedKey(key: KeyObject, algorithm: Packing['key']): forge.asn1.Asn1 {
  const info = asn1.fromDer(key.export({ format: 'der', type: 'pkcs8' }).toString('latin1'))
  return forge.pki.encryptPrivateKeyInfo(info, PASSWORD, { algorithm, count: ITERATIONS })
}

function derived(purpose: number, length: number, digest: forge.md.MessageDigest): Buffer {
  const salt = forge.util.createBuffer(SALT.toString('latin1'))
  const key = forge.pkcs12.generateKey(PASSWORD, salt, purpose, ITERATIONS, length, digest)
  return Buffer.from(key.getBytes(), 'latin1')
}

function check(safe: Uint8Array, iterations: number): forge.asn1.Asn1 {
  const mac = createHmac('sha256', derived(3, 32, forge.md.sha256.create()))
    .update(safe)
    .digest()
  const algorithm = sequence(oid(OIDS.sha256), asn1.create(Class.UNIVERSAL, Type.NULL, false, ''))
  return sequence(sequence(algorithm, octets(mac)), octets(SALT), integer(iterations))
}

function underRc2(bags: forge.asn1.Asn1): forge.asn1.Asn1 {
  const [key, iv] = [derived(1, 5, forge.md.sha1.create()), derived(2, 8, forge.md.sha1.create())]
  const cipher = forge.rc2.createEncryptionCipher(key.toString('latin1'), 40)
  cipher.start(iv.toString('latin1'))
  cipher.update(asn1.toDer(bags))
  cipher.finish()
  const algorithm = sequence(oid(OIDS.rc2), sequence(octets(SALT), integer(ITERATIONS)))
  const encrypted = asn1.create(Class.CONTEXT_SPECIFIC, 0, false, cipher.output.getBytes())
  const content = sequence(oid(OIDS.data), algorithm, encrypted)
  return sequence(oid(OIDS.encryptedData), tagged(sequence(integer(0), content)))
}

function bag(type: string, value: forge.asn1.Asn1): forge.asn1.Asn1 {
  return sequence(oid(type), tagged(value))
}

function data(content: forge.asn1.Asn1 | Uint8Array): forge.asn1.Asn1 {
  return sequence(oid(OIDS.data), tagged(octets(content instanceof Uint8Array ? content : encoded(content))))
}

function sequence(...parts: readonly forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, [...parts])
}

function tagged(value: forge.asn1.Asn1): forge.asn1.Asn1 {
  return asn1.create(Class.CONTEXT_SPECIFIC, 0, true, [value])
}

function octets(bytes: Uint8Array): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, Buffer.from(bytes).toString('latin1'))
}

function oid(written: string): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(written).getBytes())
}

function integer(number: number): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.INTEGER, false, asn1.integerToDer(number).getBytes())
}

function encoded(value: forge.asn1.Asn1): Uint8Array {
  return Buffer.from(asn1.toDer(value).getBytes(), 'latin1')
}
