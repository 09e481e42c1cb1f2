/**
 * `METHOD&path&query`, of which the `qsh` claim is the hash
 * (developer.atlassian.com/cloud/bitbucket/query-string-hash).
 *
 * @param basePath the path of the app's `baseUrl`, which does not count. Default: none
 */
export function toCanonicalRequest(method: string, url: URL, basePath = ''): string {
  return [method.toUpperCase(), toPath(url.pathname, basePath), toQuery(url.search)].join('&')
}

function toPath(pathname: string, basePath: string): string {
  const base = basePath.replace(/\/+$/, '')
  const isBelow = base !== '' && (pathname === base || pathname.startsWith(`${base}/`))
  const path = (isBelow ? pathname.slice(base.length) : pathname).replace(/\/$/, '')
  return path === '' ? '/' : path.replaceAll('&', '%26')
}

/** Sorted before they are encoded, as Atlassian's own library does it. */
function toQuery(search: string): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(search)) {
    if (name !== 'jwt') values.set(name, [...(values.get(name) ?? []), value])
  }
  return [...values]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([name, list]) => `${encode(name)}=${list.toSorted(compare).map(encode).join(',')}`)
    .join('&')
}

/** By code unit: `localeCompare` would put lower case before upper case. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** RFC 3986 §2.3: all but unreserved marks are encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
