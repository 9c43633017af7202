import { createHash } from 'node:crypto'
import { fromBER, OctetString, Sequence } from 'asn1js'
import {
  type Certificate,
  ContentInfo,
  SignedData,
  SignedDataVerifyError,
  type SignedDataVerifyResult,
} from 'pkijs'
import type { PaperSignature } from '../../../shared/channel.ts'
import { momentOf } from '../moment.ts'
import type { AddedField, RawSignature } from './added-fields.ts'
import { SIGNING_CERTIFICATE_V2 } from './cms.ts'
import { holderOf } from './holder.ts'

/**
 * Who made a signature, by the certificate in it, and whether it holds over its bytes. Whether the certificate is
 * to be trusted is not said: whoever likes can make one with any name.
 */
async function checkedSignature(raw: RawSignature): Promise<PaperSignature> {
  const at = raw.at === null ? null : momentOf(raw.at)
  const { certificate, isVerified } = await verified(raw)
  if (certificate === null) return { name: '', office: '', issuer: '', at, holds: false, wasValid: false }
  const { name, office, issuer, from, until } = holderOf(certificate)
  const wasValid = raw.at !== null && from <= raw.at && raw.at <= until
  return { name, office, issuer, at, holds: isVerified, wasValid }
}

/** Those of all fields that are signed, in their order; one after another, as each takes the whole file. */
export async function checkedSignatures(fields: readonly AddedField[]): Promise<readonly PaperSignature[]> {
  const checked: PaperSignature[] = []
  for (const { signature } of fields) if (signature) checked.push(await checkedSignature(signature))
  return checked
}

interface Verified {
  /** Null where none can be found for it. */
  readonly certificate: Certificate | null
  readonly isVerified: boolean
}

const UNREADABLE: Verified = { certificate: null, isVerified: false }

/** Neither library tells its errors at bytes out of shape apart from others: what fails does not hold. */
async function verified({ signed, contents }: RawSignature): Promise<Verified> {
  try {
    const data = signedDataIn(contents)
    // One with its content inside would be checked over that, whatever stands in the paper.
    if (data.encapContentInfo.eContent || data.signerInfos.length !== 1) return UNREADABLE
    const { signerCertificate: certificate = null, signatureVerified } = await resultOf(
      data,
      Buffer.concat(signed),
    )
    const isVerified = signatureVerified === true && certificate !== null && isOf(certificate, data)
    return { certificate, isVerified }
  } catch {
    return UNREADABLE
  }
}

function signedDataIn(contents: Buffer): SignedData {
  const { content } = new ContentInfo({ schema: fromBER(contents).result })
  return new SignedData({ schema: content })
}

/** The error that pkijs throws where a signature does not hold tells the same as its answer. */
async function resultOf(
  data: SignedData,
  signed: Buffer,
): Promise<Pick<SignedDataVerifyResult, 'signerCertificate' | 'signatureVerified'>> {
  try {
    const bytes = new Uint8Array(signed).buffer
    return await data.verify({ signer: 0, data: bytes, extendedMode: true })
  } catch (error) {
    if (error instanceof SignedDataVerifyError) return error
    throw error
  }
}

/** By the lengths of digests, as the attribute names another kind than SHA-256 only where it is another. */
const DIGESTS: ReadonlyMap<number, string> = new Map([
  [32, 'sha256'],
  [48, 'sha384'],
  [64, 'sha512'],
])

/** Whether the certificate is the one that the signature was tied to, where it was tied to one. */
function isOf(certificate: Certificate, { signerInfos }: SignedData): boolean {
  const attributes = signerInfos[0]?.signedAttrs?.attributes ?? []
  const attribute = attributes.find(({ type }) => type === SIGNING_CERTIFICATE_V2)
  if (attribute === undefined) return true
  const expected = digestIn(attribute.values[0])
  const kind = DIGESTS.get(expected.length)
  const bytes = Buffer.from(certificate.toSchema().toBER())
  return kind !== undefined && createHash(kind).update(bytes).digest().equals(expected)
}

/** The digest of the first certificate that a signing-certificate attribute names (RFC 5035, 3). */
function digestIn(attribute: unknown): Buffer {
  const one = partsOf(partsOf(partsOf(attribute)[0])[0])
  const digest = one.find((part) => part instanceof OctetString)
  return Buffer.from(digest?.valueBlock.valueHexView ?? [])
}

function partsOf(value: unknown): readonly unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : []
}
