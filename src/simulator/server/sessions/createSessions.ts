/** Browsers, and who is signed in there. */
export interface Sessions {
  /** @returns the new session's id, which is a secret */
  create: (user: string | null) => string
  /** The user's uuid, null when signed out, undefined for an unknown id. */
  find: (id: string) => string | null | undefined
  /** Does nothing for an unknown id. */
  signIn: (id: string, user: string | null) => void
  /** Bring back one that was listed in an earlier life. */
  put: (id: string, user: string | null) => void
  /** Ids and users, oldest first. */
  list: () => [id: string, user: string | null][]
  clear: () => void
}

// A crawler without cookies gets a session with every page.
const limit = 1_000

/** Keeps the newest 1000 sessions. */
export function createSessions(createSecret: () => string): Sessions {
  const users = new Map<string, string | null>()

  return {
    create: (user) => {
      const [oldest] = users.keys()
      if (users.size >= limit && oldest !== undefined) users.delete(oldest)
      const id = createSecret()
      users.set(id, user)
      return id
    },
    find: (id) => users.get(id),
    signIn: (id, user) => {
      if (users.has(id)) users.set(id, user)
    },
    put: (id, user) => void users.set(id, user),
    list: () => [...users],
    clear: () => users.clear(),
  }
}
