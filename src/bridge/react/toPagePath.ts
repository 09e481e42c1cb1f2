import { ParseError } from '../core/ParseError.ts'

/**
 * The path of a page by its address. A list leads to its own API only: what a page says goes on as
 * a path, with the user's token, so it is checked before it leaves.
 *
 * @param address a path, or an absolute address from an answer
 * @param apiOrigins where the API is by its own answers
 * @throws {ParseError} for an address elsewhere
 */
export function toPagePath(address: string, apiOrigins: readonly string[]): string {
  if (/^\/(?!\/)/.test(address)) return address
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !apiOrigins.includes(url.origin))
    throw new ParseError('The next page is not on the API.')
  return url.pathname + url.search
}
