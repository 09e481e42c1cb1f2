export interface TokenRecord {
  /** Uuid of the user it acts as. */
  user: string
  appKey: string
  scopes: readonly string[]
  /** Milliseconds since the epoch. */
  expiresAt: number
}

export interface Tokens {
  /** @returns the token's text */
  issue: (token: TokenRecord) => string
  /** Expired ones too, for a day; undefined for revoked and unknown ones. */
  find: (text: string) => TokenRecord | undefined
  /** End all tokens of a user for an app at once. */
  revoke: (user: string, appKey: string) => void
  clear: () => void
}

const dayMs = 86_400_000
// Each page load makes one.
const limit = 10_000

export interface CreateTokensParameters {
  createSecret: () => string
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Access tokens, in memory: the newest 10,000. */
export function createTokens({ createSecret, now }: CreateTokensParameters): Tokens {
  const records = new Map<string, TokenRecord>()

  function forgetOld(): void {
    for (const [text, { expiresAt }] of records) {
      if (expiresAt + dayMs < now()) records.delete(text)
    }
  }

  return {
    issue: (token) => {
      forgetOld()
      const [oldest] = records.keys()
      if (records.size >= limit && oldest !== undefined) records.delete(oldest)
      const text = createSecret()
      records.set(text, token)
      return text
    },
    find: (text) => records.get(text),
    revoke: (user, appKey) => {
      for (const [text, record] of records) {
        if (record.user === user && record.appKey === appKey) records.delete(text)
      }
    },
    clear: () => records.clear(),
  }
}
