/**
 * The one way into an `href`: https addresses without credentials, and loopback addresses for
 * development. Anything else gives undefined, and must be shown as text.
 */
export function safeHref(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || url.username !== '' || url.password !== '') return undefined
  const isLoopback = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return undefined
  return url.href
}
