import type { PullRequestState } from '../../../../contract/PullRequest.ts'
import { namesField } from '../lists/namesField.ts'
import { parseListQuery } from '../lists/parseListQuery.ts'
import { RestError } from '../RestError.ts'

const known: readonly PullRequestState[] = ['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED']

/**
 * The states asked for by a repeated `state`. When there is none: OPEN, or all for a query that is about
 * the state itself (inferred: the documentation's own queries say that it is open).
 *
 * @throws {RestError} 400 for a word that is no state, or a query that is none; the texts are ours
 */
export function readStates(
  words: readonly string[] | undefined,
  query = '',
): readonly PullRequestState[] {
  const isOfQuery = query.trim() !== '' && namesField(parseListQuery(query), 'state')
  if (!words) return isOfQuery ? known : ['OPEN']
  return words.map((word) => {
    const state = known.find((candidate) => candidate === word.toUpperCase())
    if (!state) throw new RestError(400, `Invalid state: use ${known.join(', ')}.`)
    return state
  })
}
