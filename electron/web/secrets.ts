import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The secrets of one launch. None outlives it, none is written to disk but `lockKey`. */
export interface Secrets {
  /** Stands in the address that the host prints; good as long as the host runs. */
  readonly launchKey: string
  /** Known to whoever may read the settings folder: lets a second start ask for an address. */
  readonly lockKey: string
  /** A key good for one use, for an address that other users of the machine may see in a list of processes. */
  oneTimeKey(): string
  /** True if this key opens the door now; a one-time key is used up by asking. */
  opens(key: string): boolean
  /** The header that gives a browser the cookie. */
  readonly setCookie: string
  holdsCookie(header: string | undefined): boolean
}

/**
 * The cookie is a session's, HttpOnly and SameSite=Strict. Its name holds the port, since a browser keeps
 * one jar for all ports of 127.0.0.1. It has another value than the key, which may stand in a history.
 */
export function createSecrets(port: number): Secrets {
  const cookieName = `nghi-su-${port}`
  const cookie = secret()
  const launchKey = secret()
  const unused = new Set<string>()
  return {
    launchKey,
    lockKey: secret(),
    oneTimeKey() {
      const key = secret()
      unused.add(key)
      return key
    },
    opens(key) {
      return unused.delete(key) || equal(key, launchKey)
    },
    setCookie: `${cookieName}=${cookie}; Path=/; HttpOnly; SameSite=Strict`,
    holdsCookie(header = '') {
      return header.split(/;\s*/).some((pair) => equal(pair, `${cookieName}=${cookie}`))
    },
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares two secrets in a time that tells nothing of where they differ. */
export function equal(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
