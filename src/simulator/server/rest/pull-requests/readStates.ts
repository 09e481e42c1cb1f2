import type { PullRequestState } from '../../../../contract/PullRequest.ts'
import { RestError } from '../RestError.ts'

const known: readonly PullRequestState[] = ['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED']

/**
 * The states asked for by a repeated `state`; OPEN when there is none.
 * @throws {RestError} 400 for a word that is no state; its text is ours
 */
export function readStates(words: readonly string[] | undefined): PullRequestState[] {
  if (!words) return ['OPEN']
  return words.map((word) => {
    const state = known.find((candidate) => candidate === word.toUpperCase())
    if (!state) throw new RestError(400, `Invalid state: use ${known.join(', ')}.`)
    return state
  })
}
