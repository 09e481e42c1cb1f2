import { createSecretStore } from '../createSecretStore.ts'
import type { AuthorizeRequest } from './AuthorizeRequest.ts'

export interface PendingRequest extends AuthorizeRequest {
  /** Id of the session in whose browser the page is open. */
  session: string
  /** Uuid of who sees it. */
  user: string
}

/** Authorization requests that somebody looks at. */
export interface AuthorizeRequests {
  /** @returns what stands for it, for the page that shows it */
  open: (request: PendingRequest) => string
  /** It can be answered once; undefined for one of another browser, or user, or that is over. */
  take: (token: string, session: string, user: string) => AuthorizeRequest | undefined
  clear: () => void
}

const hourMs = 3_600_000
const limit = 1_000

/** Keeps the newest 1000, for an hour. */
export function createAuthorizeRequests({
  createSecret,
  now,
}: {
  createSecret: () => string
  /** Milliseconds since the epoch. */
  now: () => number
}): AuthorizeRequests {
  const store = createSecretStore<PendingRequest & { openedAt: number }>({
    limit,
    createSecret,
    isOver: ({ openedAt }) => openedAt + hourMs <= now(),
  })

  return {
    open: (request) => store.add({ ...request, openedAt: now() }),
    take: (token, session, user) => {
      const found = store.find(token)
      if (found?.session !== session || found.user !== user) return undefined
      store.removeWhere((one) => one === found)
      const { openedAt, session: _session, user: _user, ...request } = found
      return openedAt + hourMs > now() ? request : undefined
    },
    clear: store.clear,
  }
}
