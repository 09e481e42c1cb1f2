import { createSecretStore } from './createSecretStore.ts'
import type { Granted } from './TokenRecord.ts'

export interface RefreshRecord extends Granted {
  family: string
  /** When it was issued, or used last: milliseconds since the epoch. */
  usedAt: number
  /** When a newer one took its place: milliseconds since the epoch; null while it is the newest. */
  replacedAt: number | null
}

/** How refresh tokens live in an era. */
export interface RefreshRules {
  /** Whether each use brings a new one. */
  isRotating: boolean
  /** How long one that was replaced still works, in milliseconds. */
  graceMs: number
  /** How long an unused one lives, in milliseconds. */
  unusedMs: number
}

export interface RefreshTokens {
  /** @returns the token's text */
  issue: (granted: Granted & { family: string }) => string
  find: (text: string) => RefreshRecord | undefined
  /**
   * Use one for its client. `stolen` is one that was replaced before: whoever has it must not go on, and
   * neither must the one who has its successor.
   */
  use: (
    text: string,
    client: string,
    rules: RefreshRules,
  ) => { record: RefreshRecord; text: string } | 'unknown' | 'stolen'
  revokeWhere: (isMeant: (record: RefreshRecord) => boolean) => void
  list: () => RefreshRecord[]
  clear: () => void
}

const limit = 10_000
// Longer than any life of an unused one, so that a stolen one is still known.
const keptMs = 200 * 86_400_000

/** Refresh tokens, in memory: the newest 10,000. */
export function createRefreshTokens({
  createSecret,
  now,
}: {
  createSecret: () => string
  /** Milliseconds since the epoch. */
  now: () => number
}): RefreshTokens {
  const store = createSecretStore<RefreshRecord>({
    limit,
    createSecret,
    isOver: ({ replacedAt }) => replacedAt !== null && replacedAt + keptMs < now(),
  })
  const issue = (granted: Granted & { family: string }) =>
    store.add({ ...granted, usedAt: now(), replacedAt: null })

  return {
    issue,
    find: store.find,
    use: (text, client, { isRotating, graceMs, unusedMs }) => {
      const record = store.find(text)
      if (record?.client !== client) return 'unknown'
      const { replacedAt, usedAt } = record
      if (replacedAt !== null && replacedAt + graceMs <= now()) return 'stolen'
      if (usedAt + unusedMs <= now()) return 'unknown'
      if (!isRotating) {
        store.replace(text, { ...record, usedAt: now() })
        return { record, text }
      }
      store.replace(text, { ...record, replacedAt: replacedAt ?? now() })
      const { usedAt: _used, replacedAt: _replaced, ...granted } = record
      return { record, text: issue(granted) }
    },
    revokeWhere: (isMeant) => void store.removeWhere(isMeant),
    list: () => store.list().map(([, record]) => record),
    clear: store.clear,
  }
}
