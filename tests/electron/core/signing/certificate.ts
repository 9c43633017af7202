import { createPrivateKey, type KeyObject } from 'node:crypto'
import { BitString, Integer, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  Certificate,
  Extension,
  ExtKeyUsage,
  type RelativeDistinguishedNames,
} from 'pkijs'

/** What a certificate made for a test says. */
export interface TestHolder {
  readonly name: string
  readonly office: string
  readonly from: Date
  readonly until: Date
  readonly kind: 'rsa' | 'ec'
  /** The first byte of the key usage; null for a certificate that sets no bounds. */
  readonly usage: number | null
  /** The one extended use it is bound to. */
  readonly only: string | null
}

const ANYBODY: TestHolder = {
  name: 'Nguyễn Văn Đức',
  office: 'Đảng ủy phường Tân Hòa',
  from: new Date('2026-01-01T00:00:00Z'),
  until: new Date('2028-01-01T00:00:00Z'),
  kind: 'ec',
  usage: 0xc0,
  only: null,
}

export interface KeyedCertificate {
  readonly key: KeyObject
  readonly certificate: Buffer
}

let serial = 0

/** A new key and its own certificate, which only tests would trust. */
export async function certificateFor(asked: Partial<TestHolder> = {}): Promise<KeyedCertificate> {
  const holder = { ...ANYBODY, ...asked }
  const { publicKey, privateKey } = await keysOf(holder.kind)
  serial += 1
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: serial }) })
  for (const side of [certificate.subject, certificate.issuer]) call(side, holder)
  certificate.notBefore.value = holder.from
  certificate.notAfter.value = holder.until
  certificate.extensions = extensionsOf(holder)
  await certificate.subjectPublicKeyInfo.importKey(publicKey)
  await certificate.sign(privateKey, 'SHA-256')
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey))
  return {
    key: createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
    certificate: Buffer.from(certificate.toSchema().toBER()),
  }
}

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
}

function keysOf(kind: TestHolder['kind']): Promise<CryptoKeyPair> {
  return kind === 'rsa'
    ? crypto.subtle.generateKey(RSA, true, ['sign', 'verify'])
    : crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
}

function call({ typesAndValues }: RelativeDistinguishedNames, { office, name }: TestHolder): void {
  for (const [type, value] of [
    ['2.5.4.10', office],
    ['2.5.4.3', name],
  ] as const) {
    typesAndValues.push(new AttributeTypeAndValue({ type, value: new Utf8String({ value }) }))
  }
}

function extensionsOf({ usage, only }: TestHolder): Extension[] {
  const bits = usage === null ? null : new BitString({ valueHex: Uint8Array.of(usage).buffer, unusedBits: 0 })
  const uses = only === null ? null : new ExtKeyUsage({ keyPurposes: [only] })
  return [
    ...(bits === null
      ? []
      : [new Extension({ extnID: '2.5.29.15', critical: true, extnValue: bits.toBER() })]),
    ...(uses === null ? [] : [new Extension({ extnID: '2.5.29.37', extnValue: uses.toSchema().toBER() })]),
  ]
}
