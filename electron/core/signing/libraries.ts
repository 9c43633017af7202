import { Certificate } from 'pkijs'
import type { CertificateHolder, PaperSignature } from '../../../shared/channel.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { momentOf } from '../moment.ts'
import { unfitness } from './fitness.ts'
import { holderOf } from './holder.ts'
import { openIdentity } from './identity.ts'
import { checkedSignatures } from './signature-check.ts'
import { fieldsAddedTo } from './updates.ts'

export { prepareForSigning, signPaper } from './sign-paper.ts'

/** Whose certificate it is; refused where it may not sign now. */
export function holderIn(pkcs12: Buffer, password: string, now: Date): Result<CertificateHolder, Trouble> {
  const identity = openIdentity(pkcs12, password)
  if (!identity.ok) return identity
  const { certificate } = identity.value
  const unfit = unfitness(certificate, now)
  if (unfit !== null) return refused(unfit)
  const { from, until, ...holder } = holderOf(Certificate.fromBER(certificate.raw))
  return accepted({ ...holder, from: momentOf(from), until: momentOf(until) })
}

/** The signatures added to a sealed paper, checked; null where anything else was added. */
export async function signaturesIn(
  sealed: Uint8Array,
  bytes: Uint8Array,
): Promise<readonly PaperSignature[] | null> {
  const fields = fieldsAddedTo(Buffer.from(sealed), Buffer.from(bytes))
  if (fields === null) return null
  return checkedSignatures(fields)
}
