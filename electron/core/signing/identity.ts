import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { allowDerivations, forge, TooManyIterations } from './derivation.ts'

/** Who signs: a private key, its certificate and those that the certificate rests on, as far as the file has them. */
export interface Identity {
  readonly key: KeyObject
  readonly certificate: X509Certificate
  readonly chain: readonly X509Certificate[]
}

/** In bytes. A file with a key and a whole chain has less than a tenth. */
export const LARGEST_CERTIFICATE = 256 * 1024

/**
 * Opens a .p12 or .pfx file (RFC 7292), in bounded time. Nothing of it is kept, and the password goes no further
 * than this.
 */
export function openIdentity(bytes: Buffer, password: string): Result<Identity, Trouble> {
  if (bytes.length > LARGEST_CERTIFICATE) return refused({ code: 'certificate-too-big' })
  if (!isSequence(bytes)) return refused({ code: 'not-a-certificate' })
  try {
    return identityOf(bagsOf(bytes, password))
  } catch (error) {
    return refused({ code: whatFailed(error) })
  }
}

/** As every such file begins, and hardly any other. */
function isSequence(bytes: Buffer): boolean {
  return bytes[0] === 0x30
}

/**
 * Forge throws errors of many kinds at files that are not as they should be, and tells a wrong password by its
 * words alone.
 */
function whatFailed(error: unknown): 'certificate-too-slow' | 'wrong-password' | 'certificate-damaged' {
  if (error instanceof TooManyIterations) return 'certificate-too-slow'
  const words = error instanceof Error ? error.message : ''
  return /password|Failed to decrypt/.test(words) ? 'wrong-password' : 'certificate-damaged'
}

/** Keys and certificates of a file, each as it is encoded. */
interface Bags {
  readonly keys: readonly Buffer[]
  readonly certificates: readonly Buffer[]
}

function bagsOf(bytes: Buffer, password: string): Bags {
  allowDerivations()
  // Not strict: some systems write their files in BER, with lengths left open.
  const file = forge.asn1.fromDer(bytes.toString('latin1'), false)
  const { safeContents } = forge.pkcs12.pkcs12FromAsn1(file, false, password)
  const bags = safeContents.flatMap(({ safeBags }) => safeBags)
  const { keyBag, pkcs8ShroudedKeyBag, certBag } = forge.pki.oids
  const encoded = (...types: readonly (string | undefined)[]) =>
    bags
      .filter(({ type }) => types.includes(type))
      .map(({ asn1 }) => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1'))
  return { keys: encoded(keyBag, pkcs8ShroudedKeyBag), certificates: encoded(certBag) }
}

function identityOf(bags: Bags): Result<Identity, Trouble> {
  const certificates = bags.certificates.map((der) => new X509Certificate(der))
  for (const der of bags.keys) {
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    const certificate = certificates.find((one) => belongs(one, key))
    if (certificate === undefined) continue
    return accepted({ key, certificate, chain: certificates.filter((one) => one !== certificate) })
  }
  return refused({ code: 'certificate-without-key' })
}

function belongs(certificate: X509Certificate, key: KeyObject): boolean {
  try {
    return certificate.checkPrivateKey(key)
  } catch {
    // A public key of a kind that the system does not know.
    return false
  }
}
