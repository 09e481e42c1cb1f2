import { ParseError } from '../core/ParseError.ts'

/** A page of a REST 2.0 list, as it came. */
export interface BridgePage {
  values: readonly unknown[]
  /** Address of the page after it, as the answer has it; undefined on the last one. */
  next: string | undefined
}

/**
 * Read one page (developer.atlassian.com/cloud/bitbucket/rest/intro, "Pagination").
 *
 * @throws {ParseError} for an answer without values, and for a `next` that is no text
 */
export function readBridgePage(answer: unknown): BridgePage {
  if (!isRecord(answer) || !Array.isArray(answer['values'])) {
    throw new ParseError('A page of a list has "values".')
  }
  const values: readonly unknown[] = answer['values']
  // Some lists say null, or nothing at all. A page without values is the last, whatever it says.
  const next = (values.length > 0 && answer['next']) || undefined
  if (next !== undefined && typeof next !== 'string') {
    throw new ParseError('The next page has no address.')
  }
  return { values, next }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
