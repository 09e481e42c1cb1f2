import { InvalidRequestError } from './InvalidRequestError.ts'

const maximumLength = 8_000

/**
 * Refuse what could leave the API: absolute addresses, `//`, `\`, dot segments in any encoding,
 * control characters, and anything longer than servers take.
 *
 * @throws {InvalidRequestError}
 */
export function checkPath(path: string): void {
  const [pathname = ''] = path.split(/[?#]/)
  if (
    path.length > maximumLength ||
    !/^\/(?!\/)[^\\\p{Cc}\p{Cs}]*$/u.test(path) ||
    // Dot segments and encoded separators, before a query only.
    /\/(?:\.|%2e){1,2}(?:\/|$)|%(?:5c|2f|00)/i.test(pathname)
  ) {
    throw new InvalidRequestError(
      'A path begins with one "/" and holds no dot segments or encoded separators.',
    )
  }
}
