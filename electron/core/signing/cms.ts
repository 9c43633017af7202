import { createHash, type KeyObject, type webcrypto } from 'node:crypto'
import { Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import type { Identity } from './identity.ts'
import { signingAlgorithm } from './signing-algorithm.ts'

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
const SHA256 = '2.16.840.1.101.3.4.2.1'

/**
 * A signature over a digest of SHA-256 as PAdES baseline B asks for (ETSI EN 319 142-1): CMS without the content,
 * with the certificates, the signed attributes content type, message digest and signing certificate v2 (RFC 5035),
 * and no signing time, which a PDF tells itself.
 */
export async function signedData({ key, certificate, chain }: Identity, digest: Buffer): Promise<Buffer> {
  const [own, ...others] = [certificate, ...chain].map(({ raw }) => Certificate.fromBER(raw))
  if (own === undefined) throw new Error('who signs has a certificate')
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    certificates: [own, ...others],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          // In this order, which is that of their bytes: DER sorts a set.
          attributes: [
            new Attribute({
              type: CONTENT_TYPE,
              values: [new ObjectIdentifier({ value: ContentInfo.DATA })],
            }),
            new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: digest })] }),
            new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificate(certificate.raw)] }),
          ],
        }),
      }),
    ],
  })
  signed.digestAlgorithms.push(new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() }))
  await signed.sign(signingKey(key), 0, 'SHA-256')
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
  return Buffer.from(content.toSchema().toBER())
}

function signingKey(key: KeyObject): webcrypto.CryptoKey {
  const algorithm = signingAlgorithm(key)
  if (algorithm === null) throw new Error('a certificate is looked at before it signs')
  return key.toCryptoKey(algorithm, false, ['sign'])
}

/** Ties the signature to this very certificate by its digest, with SHA-256 as the rule's own default. */
function signingCertificate(certificate: Buffer): Sequence {
  const digest = createHash('sha256').update(certificate).digest()
  const one = new Sequence({ value: [new OctetString({ valueHex: digest })] })
  return new Sequence({ value: [new Sequence({ value: [one] })] })
}
