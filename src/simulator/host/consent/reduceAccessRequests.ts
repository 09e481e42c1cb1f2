import type {
  AccessDecision,
  AccessOutcome,
  AccessRequest,
  RequestingApp,
} from './AccessRequest.ts'

export type AccessRequestEvent =
  | { type: 'raised'; call: number; app: RequestingApp }
  | { type: 'answered'; id: number; decision: AccessDecision }
  | { type: 'expired'; id: number }

export interface AccessRequestTransition {
  /** Open access requests, oldest first; the first one is on the screen. */
  requests: readonly AccessRequest[]
  settled: readonly { call: number; outcome: AccessOutcome }[]
}

/**
 * What happens to the open access requests of a page.
 *
 * With `isAskedPerCall` each call raises its own request, and one answer settles all waiting calls
 * of all apps (observed on Bitbucket's host page). Without, an app has one request open, its other
 * calls join it, and the answer is that app's own (the announcement). A request's id is the number
 * of its first call. An answer or expiry of a request that is gone changes nothing.
 */
export function reduceAccessRequests(
  requests: readonly AccessRequest[],
  event: AccessRequestEvent,
  isAskedPerCall: boolean,
): AccessRequestTransition {
  if (event.type === 'raised') {
    const { call, app } = event
    const open = isAskedPerCall
      ? undefined
      : requests.find((request) => request.app.clientId === app.clientId)
    if (!open) return { requests: [...requests, { id: call, app, calls: [call] }], settled: [] }
    const joined = { ...open, calls: [...open.calls, call] }
    return {
      requests: requests.map((request) => (request === open ? joined : request)),
      settled: [],
    }
  }

  const ended = requests.find((request) => request.id === event.id)
  if (!ended) return { requests, settled: [] }

  const isAnswerForAll = event.type === 'answered' && isAskedPerCall
  const closed = isAnswerForAll ? requests : [ended]
  const outcome = event.type === 'answered' ? event.decision : 'unanswered'
  return {
    requests: requests.filter((request) => !closed.includes(request)),
    settled: closed.flatMap((request) => request.calls.map((call) => ({ call, outcome }))),
  }
}
