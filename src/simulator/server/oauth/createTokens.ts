export interface TokenRecord {
  /** Uuid of the user it acts as, or of the workspace, where the app acts for itself. */
  user: string
  /** Id of the app's record. */
  app: string
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
  revoke: (user: string, app: string) => void
  /** End all tokens of an app. */
  revokeApp: (app: string) => void
  list: () => (TokenRecord & { text: string })[]
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

  function removeWhere(isOver: (token: TokenRecord) => boolean): void {
    for (const [text, token] of records) if (isOver(token)) records.delete(text)
  }

  return {
    issue: (token) => {
      removeWhere(({ expiresAt }) => expiresAt + dayMs < now())
      const [oldest] = records.keys()
      if (records.size >= limit && oldest !== undefined) records.delete(oldest)
      const text = createSecret()
      records.set(text, token)
      return text
    },
    find: (text) => records.get(text),
    revoke: (user, app) => removeWhere((token) => token.user === user && token.app === app),
    revokeApp: (app) => removeWhere((token) => token.app === app),
    list: () => [...records].map(([text, token]) => ({ text, ...token })),
    clear: () => records.clear(),
  }
}
