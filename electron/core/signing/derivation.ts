import { pbkdf2Sync } from 'node:crypto'
import forge from 'node-forge'

/**
 * `node-forge` as the opening of a certificate's file needs it. Three of its functions are replaced, all of them
 * called by name when a file is opened:
 *
 * - PBKDF2 is node:crypto's: forge's own takes seconds for what today's files ask, and reads a password's letters
 *   as bytes, where RFC 8018 wants UTF-8.
 * - Each derivation is paid out of a budget, so that no file can keep the machine busy.
 * - Certificates and keys are left as they are encoded: forge knows RSA alone, and would encode them anew.
 */
export { forge }

/** The file asks for more iterations than any program writes. */
export class TooManyIterations extends Error {}

/** How many iterations of PKCS#12's own derivation one file may ask for in all; the most known is 600,000. */
const BUDGET = 1_000_000

/** PBKDF2 runs outside JavaScript, ten times as fast. */
const PBKDF2_SHARE = 0.1

let left = 0

/** Opens the budget for one file; all that is done with it must be done before anything else is awaited. */
export function allowDerivations(): void {
  left = BUDGET
}

function spend(iterations: number, share: number): void {
  left -= iterations * share
  if (!(iterations >= 1 && left >= 0)) throw new TooManyIterations()
}

type Pkcs12Key = typeof forge.pkcs12.generateKey

const pkcs12Key: Pkcs12Key = forge.pkcs12.generateKey

const spentPkcs12Key: Pkcs12Key = (password, salt, id, iterations, length, digest) => {
  spend(iterations, 1)
  return pkcs12Key(password, salt, id, iterations, length, digest)
}

function pbkdf2(
  password: string,
  salt: string,
  iterations: number,
  length: number,
  { algorithm }: { readonly algorithm: string },
): string {
  spend(iterations, PBKDF2_SHARE)
  const bytes = Buffer.from(salt, 'latin1')
  return pbkdf2Sync(Buffer.from(password, 'utf8'), bytes, iterations, length, algorithm).toString('latin1')
}

/** What forge takes for a certificate or key that it does not know: it hands on the encoding. */
function unknown(): never {
  throw new Error('left as it is encoded')
}

/** Not told by forge's types: where it looks up the derivation of a cipher's key. */
const encryption: unknown = Reflect.get(forge.pki, 'pbe')
if (typeof encryption !== 'object' || encryption === null || !('generatePkcs12Key' in encryption)) {
  throw new TypeError('node-forge no longer keeps its derivations as it did in 1.4')
}
Object.assign(encryption, { generatePkcs12Key: spentPkcs12Key })
Object.assign(forge.pkcs12, { generateKey: spentPkcs12Key })
Object.assign(forge.pkcs5, { pbkdf2 })
Object.assign(forge.pki, { certificateFromAsn1: unknown, privateKeyFromAsn1: unknown })
