import {
  type AccessTokens,
  createAccessTokens,
  type CreateTokensParameters,
} from './createAccessTokens.ts'
import { type Codes, createCodes } from './createCodes.ts'
import { createRefreshTokens, type RefreshTokens } from './createRefreshTokens.ts'
import type { Granted } from './TokenRecord.ts'

/** All that stands for a grant: access tokens, and what becomes one. */
export interface Tokens extends Omit<AccessTokens, 'revokeWhere'> {
  readonly refreshTokens: RefreshTokens
  readonly codes: Codes
  /** End all that a client has of a user, at once. */
  revoke: (user: string, client: string) => void
  /** End all that a client has. */
  revokeClient: (client: string) => void
  /** End all that came from one grant. */
  revokeFamily: (family: string) => void
  /** Whether a text is one of these secrets. */
  isSecret: (text: string) => boolean
}

/** Access tokens, refresh tokens and authorization codes, in memory and bounded. */
export function createTokens(parameters: CreateTokensParameters): Tokens {
  const { revokeWhere: revokeAccess, ...access } = createAccessTokens(parameters)
  const refreshTokens = createRefreshTokens(parameters)
  const codes = createCodes(parameters)

  function revokeWhere(isMeant: (granted: Granted) => boolean): void {
    revokeAccess(isMeant)
    refreshTokens.revokeWhere(isMeant)
    codes.revokeWhere(isMeant)
  }

  return {
    ...access,
    refreshTokens,
    codes,
    revoke: (user, client) => revokeWhere((one) => one.user === user && one.client === client),
    revokeClient: (client) => revokeWhere((one) => one.client === client),
    revokeFamily: (family) => revokeWhere((one) => one.family === family),
    isSecret: (text) =>
      access.find(text) !== undefined ||
      refreshTokens.find(text) !== undefined ||
      codes.find(text) !== undefined,
    clear: () => {
      access.clear()
      refreshTokens.clear()
      codes.clear()
    },
  }
}
