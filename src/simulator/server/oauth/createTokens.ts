export interface TokenRecord {
  /** Uuid of the user it acts as, or of the workspace, where the app acts for itself. */
  user: string
  /** Id of the app's record. */
  app: string
  scopes: readonly string[]
  /** Milliseconds since the epoch. */
  expiresAt: number
}

export interface NamedToken extends TokenRecord {
  text: string
}

/** Why a token is no longer good. */
export type TokenEnd = 'revoked' | 'expired'

export interface Tokens {
  /** @returns the token's text */
  issue: (token: TokenRecord) => string
  /** Expired ones too, for a day; undefined for revoked and unknown ones. */
  find: (text: string) => TokenRecord | undefined
  /** Let a token expire now. */
  expire: (text: string) => void
  /** End all tokens of a user for an app at once. */
  revoke: (user: string, app: string) => void
  /** End all tokens of an app. */
  revokeApp: (app: string) => void
  /** Say so for each whose time is over and of which that was not said; they are kept. */
  noteExpired: () => void
  list: () => NamedToken[]
  clear: () => void
}

const dayMs = 86_400_000
// Each page load makes one.
const limit = 10_000

export interface CreateTokensParameters {
  createSecret: () => string
  /** Milliseconds since the epoch. */
  now: () => number
  /** Told of each token that ends, but not of those that `clear` drops. Default: nobody is. */
  onEnd?: (token: NamedToken, reason: TokenEnd) => void
}

/** Access tokens, in memory: the newest 10,000. */
export function createTokens({
  createSecret,
  now,
  onEnd = () => undefined,
}: CreateTokensParameters): Tokens {
  const records = new Map<string, TokenRecord>()
  const expired = new WeakSet<TokenRecord>()

  function removeWhere(isOver: (token: TokenRecord) => boolean): void {
    for (const [text, token] of records) if (isOver(token)) records.delete(text)
  }

  function revokeWhere(isMeant: (token: TokenRecord) => boolean): void {
    noteExpired()
    for (const [text, token] of records) {
      if (!isMeant(token)) continue
      records.delete(text)
      if (!expired.has(token)) onEnd({ text, ...token }, 'revoked')
    }
  }

  function noteExpired(): void {
    for (const [text, token] of records) {
      if (token.expiresAt > now() || expired.has(token)) continue
      expired.add(token)
      onEnd({ text, ...token }, 'expired')
    }
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
    find: (text) => {
      const token = records.get(text)
      if (token && token.expiresAt <= now()) noteExpired()
      return token
    },
    expire: (text) => {
      const token = records.get(text)
      if (token) records.set(text, { ...token, expiresAt: now() })
    },
    revoke: (user, app) => revokeWhere((token) => token.user === user && token.app === app),
    revokeApp: (app) => revokeWhere((token) => token.app === app),
    noteExpired,
    list: () => [...records].map(([text, token]) => ({ text, ...token })),
    clear: () => records.clear(),
  }
}
