import { createSecretStore } from './createSecretStore.ts'
import type { Granted } from './TokenRecord.ts'

/** What a client must show to have sent the user itself (RFC 7636). */
export interface CodeChallenge {
  method: 'plain' | 'S256'
  value: string
}

export interface CodeRecord extends Granted {
  family: string
  /** As the authorization request gave it; undefined when it gave none. */
  redirectUri?: string
  challenge?: CodeChallenge
  /** Milliseconds since the epoch. */
  expiresAt: number
  isUsed: boolean
}

export interface Codes {
  /** @returns the code */
  issue: (code: Omit<CodeRecord, 'isUsed' | 'expiresAt'>, lifetimeMs: number) => string
  /** Used and expired ones too, for an hour. */
  find: (text: string) => CodeRecord | undefined
  /** Nobody can use it again: of two requests at once, only the first sees it unused. */
  markUsed: (text: string) => void
  revokeWhere: (isMeant: (code: CodeRecord) => boolean) => void
  list: () => CodeRecord[]
  clear: () => void
}

const hourMs = 3_600_000
const limit = 1_000

/** Authorization codes, in memory: the newest 1000. */
export function createCodes({
  createSecret,
  now,
}: {
  createSecret: () => string
  /** Milliseconds since the epoch. */
  now: () => number
}): Codes {
  const store = createSecretStore<CodeRecord>({
    limit,
    createSecret,
    isOver: ({ expiresAt }) => expiresAt + hourMs < now(),
  })

  return {
    issue: (code, lifetimeMs) =>
      store.add({ ...code, isUsed: false, expiresAt: now() + lifetimeMs }),
    find: store.find,
    markUsed: (text) => {
      const code = store.find(text)
      if (code) store.replace(text, { ...code, isUsed: true })
    },
    revokeWhere: (isMeant) => void store.removeWhere(isMeant),
    list: () => store.list().map(([, code]) => code),
    clear: store.clear,
  }
}
