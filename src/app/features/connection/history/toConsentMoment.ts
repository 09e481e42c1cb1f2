import type { ConsentState, RefusedStatus } from '../../../../bridge/core.ts'

/** What may happen to consent, as a reader counts it. `failed`: the question never got an answer. */
export type ConsentMoment = 'asked' | 'allowed' | 'lost' | 'failed' | RefusedStatus

type Watched = Pick<ConsentState, 'status' | 'isLost'>

/** What a change of the state means; undefined when it is none to a reader. */
export function toConsentMoment(state: Watched, previous: Watched): ConsentMoment | undefined {
  const { status, isLost } = state
  if (status === previous.status) return undefined
  switch (status) {
    case 'asking':
      return 'asked'
    case 'granted':
      return 'allowed'
    case 'unknown':
      if (isLost && !previous.isLost) return 'lost'
      // From a refusal it is only the step before the next question.
      return previous.status === 'asking' ? 'failed' : undefined
    default:
      return status
  }
}
