import type { KeyObject, webcrypto } from 'node:crypto'

type Algorithm = webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams

/** The curves that Web Cryptography knows, by OpenSSL's names. */
const CURVES: ReadonlyMap<string, string> = new Map([
  ['prime256v1', 'P-256'],
  ['secp384r1', 'P-384'],
  ['secp521r1', 'P-521'],
])

/** How a key signs: RSA with PKCS#1 1.5, as every reader of PDF knows it, or ECDSA. Null for keys of other kinds. */
export function signingAlgorithm({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): Algorithm | null {
  if (asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const namedCurve = CURVES.get(asymmetricKeyDetails?.namedCurve ?? '')
  return asymmetricKeyType === 'ec' && namedCurve !== undefined ? { name: 'ECDSA', namedCurve } : null
}
