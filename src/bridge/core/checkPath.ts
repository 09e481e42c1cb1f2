import { InvalidRequestError } from './InvalidRequestError.ts'

const maximumLength = 8_000

/**
 * Refuse what could leave the API: absolute addresses, `//`, `\`, dot segments in any encoding,
 * control characters, and anything longer than servers take.
 *
 * @throws {InvalidRequestError}
 */
export function checkPath(path: string): void {
  if (!path.startsWith('/') || path.startsWith('//')) {
    throw new InvalidRequestError('A path begins with one "/", such as "/2.0/user".')
  }
  if (path.length > maximumLength) {
    throw new InvalidRequestError(`A path has at most ${maximumLength} characters.`)
  }
  if (/[\\\p{Cc}\p{Cs}]/u.test(path)) {
    throw new InvalidRequestError('A path holds no "\\" and no control characters. Encode values.')
  }
  const [pathname = ''] = path.split(/[?#]/)
  for (const segment of pathname.split('/')) {
    const dots = segment.replace(/%2e/gi, '.')
    if (dots === '.' || dots === '..') {
      throw new InvalidRequestError('A path holds no "." or ".." segments.')
    }
  }
  if (/%(?:5c|2f|00)/i.test(pathname)) {
    throw new InvalidRequestError('A path holds no encoded "/", "\\" or NUL.')
  }
}
