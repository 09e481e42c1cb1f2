import { createHash } from 'node:crypto'

/**
 * The `qsh` of a request: the SHA-256 of its method, path and query, which ties a JWT to one address
 * (developer.atlassian.com/cloud/bitbucket/query-string-hash).
 */
export function hashRequest(method, url) {
  const canonical = [method.toUpperCase(), toPath(url.pathname), toQuery(url.searchParams)]
  return createHash('sha256').update(canonical.join('&')).digest('hex')
}

function toPath(pathname) {
  const path = pathname.replace(/\/$/, '')
  return path === '' ? '/' : path.replaceAll('&', '%26')
}

/** Sorted by name; a name that stands twice has its values sorted behind it. The JWT itself is left out. */
function toQuery(searchParams) {
  const names = [...new Set(searchParams.keys())].filter((name) => name !== 'jwt')
  const toValues = (name) => searchParams.getAll(name).toSorted(byCodeUnit).map(encode).join(',')
  return names
    .toSorted(byCodeUnit)
    .map((name) => `${encode(name)}=${toValues(name)}`)
    .join('&')
}

/** Not by the order of a language, which differs from machine to machine. */
function byCodeUnit(a, b) {
  return a < b ? -1 : Number(a > b)
}

/** RFC 3986: all but letters, digits and `-._~` is encoded. */
function encode(text) {
  const toHex = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, toHex)
}
