import { InvalidRequestError } from './InvalidRequestError.ts'

/**
 * Build a path from a template, each value encoded as one segment or query value:
 * `encodePath\`/2.0/repositories/${workspace}/${repository}\``.
 *
 * @throws {InvalidRequestError} when a value is empty, `.` or `..`: it would name another place.
 */
export function encodePath(
  texts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return texts.reduce((path, text, index) => {
    const value = values[index - 1]
    return path + encodeSegment(value) + text
  })
}

function encodeSegment(value: string | number | undefined): string {
  const text = String(value ?? '')
  if (text === '' || text === '.' || text === '..') {
    throw new InvalidRequestError(`"${text}" cannot stand in a path. Check where it comes from.`)
  }
  try {
    return encodeURIComponent(text)
  } catch {
    throw new InvalidRequestError('A value of the path holds half a character.')
  }
}
