import { createSecretStore } from './createSecretStore.ts'
import type { NamedToken, TokenRecord } from './TokenRecord.ts'

/** Why a token is no longer good. */
export type TokenEnd = 'revoked' | 'expired'

export interface AccessTokens {
  /** @returns the token's text */
  issue: (token: Omit<TokenRecord, 'issuedAt'>) => string
  /** Expired ones too, for a day; undefined for revoked and unknown ones. */
  find: (text: string) => TokenRecord | undefined
  /** Let a token expire now. */
  expire: (text: string) => void
  revokeWhere: (isMeant: (token: TokenRecord) => boolean) => void
  /** Say so for each whose time is over and of which that was not said; they are kept. */
  noteExpired: () => void
  list: () => NamedToken[]
  clear: () => void
}

export interface CreateTokensParameters {
  createSecret: () => string
  /** Milliseconds since the epoch. */
  now: () => number
  /** Told of each token that ends, but not of those that `clear` drops. Default: nobody is. */
  onEnd?: (token: NamedToken, reason: TokenEnd) => void
}

const dayMs = 86_400_000
// Each page load makes one.
const limit = 10_000

/** Access tokens, in memory: the newest 10,000. */
export function createAccessTokens({
  createSecret,
  now,
  onEnd = () => undefined,
}: CreateTokensParameters): AccessTokens {
  const store = createSecretStore<TokenRecord>({
    limit,
    createSecret,
    isOver: ({ expiresAt }) => expiresAt + dayMs < now(),
  })
  const expired = new WeakSet<TokenRecord>()

  function noteExpired(): void {
    for (const [text, token] of store.list()) {
      if (token.expiresAt > now() || expired.has(token)) continue
      expired.add(token)
      onEnd({ text, ...token }, 'expired')
    }
  }

  return {
    issue: (token) => store.add({ ...token, issuedAt: now() }),
    find: (text) => {
      const token = store.find(text)
      if (token && token.expiresAt <= now() && !expired.has(token)) noteExpired()
      return token
    },
    expire: (text) => {
      const token = store.find(text)
      if (token) store.replace(text, { ...token, expiresAt: now() })
    },
    revokeWhere: (isMeant) => {
      noteExpired()
      for (const [text, token] of store.removeWhere(isMeant)) {
        if (!expired.has(token)) onEnd({ text, ...token }, 'revoked')
      }
    },
    noteExpired,
    list: () => store.list().map(([text, token]) => ({ text, ...token })),
    clear: store.clear,
  }
}
