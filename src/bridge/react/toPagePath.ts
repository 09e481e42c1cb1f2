import { ParseError } from '../core/ParseError.ts'

/**
 * The path of a page by its address. A list leads to its own API only: what a page says goes on as
 * a path, with the user's token, so it is checked before it leaves.
 *
 * @param address a path, or an absolute address from an answer
 * @throws {ParseError} for an address elsewhere
 */
export function toPagePath(address: string, apiOrigin: string): string {
  if (/^\/(?!\/)/.test(address)) return address
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.origin !== apiOrigin) throw new ParseError('The next page is not on the API.')
  return url.pathname + url.search
}
