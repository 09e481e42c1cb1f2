/**
 * Where a user goes with an answer. What the address has already stays as it is, and each value comes
 * back as it was.
 *
 * @param place the fragment is for tokens (RFC 6749 §4.2.2). Default: the query
 */
export function toDestination(
  address: string,
  parameters: Readonly<Record<string, string | undefined>>,
  place: 'query' | 'fragment' = 'query',
): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  if (place === 'fragment') return `${address}#${pairs.join('&')}`
  return `${address}${address.includes('?') ? '&' : '?'}${pairs.join('&')}`
}
