const secrets = ['jwt', 'access_token', 'code', 'client_secret', 'refresh_token']

/** Path and query of an address, without the values of secrets: for logs. */
export function toSafePath(address: string): string {
  const { pathname, searchParams } = new URL(address)
  for (const name of secrets) if (searchParams.has(name)) searchParams.set(name, '…')
  const query = searchParams.toString()
  return query === '' ? pathname : `${pathname}?${query.replaceAll('%E2%80%A6', '…')}`
}
