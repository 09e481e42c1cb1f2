import { ParseError } from '../core/ParseError.ts'

/** A page of a REST 2.0 list, items parsed. */
export interface BridgePage<item> {
  items: item[]
  /** Address of the page after it, as the answer has it; undefined on the last one. */
  next: string | undefined
}

/**
 * Read one page (developer.atlassian.com/cloud/bitbucket/rest/intro, "Pagination").
 *
 * @param parse checks and shapes one value
 * @throws {ParseError} for an answer without values, and for a `next` that is no text
 */
export function readBridgePage<item>(
  answer: unknown,
  parse: (value: unknown) => item,
): BridgePage<item> {
  if (!isRecord(answer) || !Array.isArray(answer['values'])) {
    throw new ParseError('A page of a list has "values".')
  }
  const items = answer['values'].map((value) => parse(value))
  // Some lists say null, or nothing at all.
  const next = answer['next'] || undefined
  if (next !== undefined && typeof next !== 'string') {
    throw new ParseError('The next page has no address.')
  }
  return { items, next }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
