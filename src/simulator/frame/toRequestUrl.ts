/** Where a call goes, and whether the user's token may go with it. */
export interface RequestUrl {
  url: string
  /** False for an absolute address elsewhere: a token belongs to its own API only. */
  isOfBase: boolean
}

/**
 * Put a path behind the base. An absolute address, such as the `next` of a list, stays as it is.
 *
 * @param baseApiUrl origin, with or without a path
 */
export function toRequestUrl(url: string, baseApiUrl: string): RequestUrl {
  if (/^https?:\/\//i.test(url)) {
    return { url, isOfBase: new URL(url).origin === new URL(baseApiUrl).origin }
  }
  const base = baseApiUrl.replace(/\/+$/, '')
  return { url: `${base}/${url.replace(/^\/+/, '')}`, isOfBase: true }
}
