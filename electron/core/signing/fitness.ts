import type { X509Certificate } from 'node:crypto'
import { BitString } from 'asn1js'
import { Certificate } from 'pkijs'
import type { Trouble } from '../../../shared/trouble.ts'
import { momentOf, writtenDay } from '../moment.ts'
import { holderOf } from './holder.ts'
import { signingAlgorithm } from './signing-algorithm.ts'

/** Why a certificate may not sign a paper at this moment; null where it may. */
export function unfitness(certificate: X509Certificate, now: Date): Trouble | null {
  const { from, until } = holderOf(Certificate.fromBER(certificate.raw))
  if (now < from) return { code: 'certificate-not-yet', from: shown(from) }
  if (now > until) return { code: 'certificate-expired', until: shown(until) }
  return maySign(certificate) ? null : { code: 'certificate-not-for-signing' }
}

/** `24/11/2026 09:42` in the office's time. */
function shown(date: Date): string {
  const moment = momentOf(date)
  return `${writtenDay(moment)} ${moment.slice(11, 16)}`
}

/** Uses that, where a certificate is for them alone, shut out the signing of papers. */
const OTHER_USES: ReadonlySet<string> = new Set([
  '1.3.6.1.5.5.7.3.1', // a web server
  '1.3.6.1.5.5.7.3.3', // code
  '1.3.6.1.5.5.7.3.8', // time stamps
  '1.3.6.1.5.5.7.3.9', // answers on revocation
])

/**
 * By its key usage (digital signature or non-repudiation) and its extended key usage, where it has them
 * (RFC 5280, 4.2.1.3 and 4.2.1.12); and with a key of a kind that signatures of papers use.
 */
function maySign(certificate: X509Certificate): boolean {
  // Node calls the extended key usage so.
  const uses = certificate.keyUsage ?? []
  if (uses.length > 0 && uses.every((use) => OTHER_USES.has(use))) return false
  if (signingAlgorithm(certificate.publicKey) === null) return false
  const usage = keyUsageOf(certificate)
  return usage === null || (usage & SIGNING) !== 0
}

/** Digital signature and non-repudiation: the first two bits. */
const SIGNING = 0xc0

const KEY_USAGE = '2.5.29.15'

/** The first eight bits of the key usage; null where the certificate sets no bounds. */
function keyUsageOf({ raw }: X509Certificate): number | null {
  const { extensions = [] } = Certificate.fromBER(raw)
  const usage: unknown = extensions.find(({ extnID }) => extnID === KEY_USAGE)?.parsedValue
  return usage instanceof BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : null
}
