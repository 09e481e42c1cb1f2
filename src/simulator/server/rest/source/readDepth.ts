import { RestError } from '../RestError.ts'

/**
 * How many levels of folders a list shows, by `max_depth`. Default: 1.
 * @throws {RestError} 400 for what is no number from 1 to 99; the limit and the text are ours
 */
export function readDepth(address: URL): number {
  const text = address.searchParams.get('max_depth') ?? '1'
  if (!/^[1-9]\d?$/.test(text)) throw new RestError(400, 'Invalid max_depth: use a number from 1.')
  return Number(text)
}
