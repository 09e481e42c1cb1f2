import * as v from 'valibot'

export interface CreateAppCookiesParameters {
  /** For cookies that live for days. */
  lasting: Storage
  /** For the others, which end with the window. */
  passing: Storage
  /** Milliseconds since the epoch. */
  now: () => number
}

export interface AppCookies {
  /** @param days default: until the window is closed */
  save: (appKey: string, name: string, value: string, days?: number) => void
  read: (appKey: string, name: string) => string | undefined
  erase: (appKey: string, name: string) => void
}

const mostOfApp = 50
const longestValue = 4_096
const longestName = 200
const dayMs = 86_400_000

const cookieSchema = v.object({ value: v.string(), expiresAt: v.nullable(v.number()) })

/**
 * What apps keep at the host, each for itself. Not in real cookies: those of one port of this machine
 * go to every other, and enough of them make a server refuse the page.
 */
export function createAppCookies({
  lasting,
  passing,
  now,
}: CreateAppCookiesParameters): AppCookies {
  const toKey = (appKey: string, name: string) => `${toPrefix(appKey)}${name}`

  function readFrom(storage: Storage, key: string): string | undefined {
    const text = storage.getItem(key)
    const cookie = text === null ? undefined : parseCookie(text)
    if (!cookie) return undefined
    if (cookie.expiresAt === null || cookie.expiresAt > now()) return cookie.value
    storage.removeItem(key)
    return undefined
  }

  function erase(appKey: string, name: string): void {
    for (const storage of [passing, lasting]) storage.removeItem(toKey(appKey, name))
  }

  return {
    save(appKey, name, value, days) {
      if (name === '' || name.length > longestName || value.length > longestValue) return
      erase(appKey, name)
      if (days !== undefined && days <= 0) return
      const storage = days === undefined ? passing : lasting
      if (countKeys(storage, toPrefix(appKey)) >= mostOfApp) return
      const expiresAt = days === undefined ? null : now() + days * dayMs
      try {
        storage.setItem(toKey(appKey, name), JSON.stringify({ value, expiresAt }))
      } catch {
        // The storage is full. A browser drops a cookie that has no room in silence too.
      }
    },
    read: (appKey, name) =>
      readFrom(passing, toKey(appKey, name)) ?? readFrom(lasting, toKey(appKey, name)),
    erase,
  }
}

function toPrefix(appKey: string): string {
  return `app-cookie/${encodeURIComponent(appKey)}/`
}

function countKeys(storage: Storage, prefix: string): number {
  return Object.keys(storage).filter((key) => key.startsWith(prefix)).length
}

function parseCookie(text: string): v.InferOutput<typeof cookieSchema> | undefined {
  try {
    return v.parse(cookieSchema, JSON.parse(text))
  } catch {
    // Somebody else wrote it: no cookie of an app.
    return undefined
  }
}
