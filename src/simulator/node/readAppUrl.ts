import { CommandError } from './CommandError.ts'

/**
 * The address of an app without a slash at the end, as a descriptor's `baseUrl`.
 * @throws {CommandError} when the text is no http or https address, or has a query, a fragment or a
 *   user name
 */
export function readAppUrl(flag: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new CommandError(`${flag} needs an address such as http://localhost:7991, not "${text}".`)
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}
