import type {
  AccessDecision,
  AccessOutcome,
  AccessRequest,
  RequestingApp,
} from './AccessRequest.ts'

export type AccessRequestEvent =
  | { type: 'raised'; call: number; app: RequestingApp; form: AccessRequest['form'] }
  /** The user wants to see what a flag asks for. */
  | { type: 'reviewed'; id: number }
  | { type: 'answered'; id: number; decision: AccessDecision }
  | { type: 'expired'; id: number }

export interface AccessRequestTransition {
  /** Open access requests, oldest first; the first one is on the screen. */
  requests: readonly AccessRequest[]
  settled: readonly { call: number; outcome: AccessOutcome }[]
}

/** How the questions of a page hang together. */
export interface AccessRequestOrder {
  /** Each call raises a request of its own. False: an app has one, and its other calls join it. */
  isAskedPerCall: boolean
  /** An answer settles the waiting calls of all apps. False: those of its own app. */
  isAnswerForAll: boolean
}

/**
 * What happens to the open access requests of a page. A request's id is the number of its first
 * call. An answer closes the requests of its app; when it settles the calls of other apps too, their
 * requests stay open without any (observed). An answer or expiry of a request that is gone changes
 * nothing.
 */
export function reduceAccessRequests(
  requests: readonly AccessRequest[],
  event: AccessRequestEvent,
  order: AccessRequestOrder,
): AccessRequestTransition {
  if (event.type === 'raised') return { requests: raise(requests, event, order), settled: [] }
  if (event.type === 'reviewed') {
    const review = (request: AccessRequest) =>
      request.id === event.id ? { ...request, isReviewed: true } : request
    return { requests: requests.map(review), settled: [] }
  }

  const ended = requests.find((request) => request.id === event.id)
  if (!ended) return { requests, settled: [] }
  if (event.type === 'expired') {
    return {
      requests: requests.filter((request) => request !== ended),
      settled: settle(ended, 'unanswered'),
    }
  }

  const isOfApp = ({ app }: AccessRequest) => app.clientId === ended.app.clientId
  const others = requests.filter((request) => !isOfApp(request))
  const heard = order.isAnswerForAll ? requests : requests.filter(isOfApp)
  return {
    requests: order.isAnswerForAll ? others.map((other) => ({ ...other, calls: [] })) : others,
    settled: heard.flatMap((request) => settle(request, event.decision)),
  }
}

function raise(
  requests: readonly AccessRequest[],
  { call, app, form }: Extract<AccessRequestEvent, { type: 'raised' }>,
  { isAskedPerCall }: AccessRequestOrder,
): readonly AccessRequest[] {
  const open = isAskedPerCall
    ? undefined
    : requests.find((request) => request.app.clientId === app.clientId)
  if (!open) return [...requests, { id: call, app, form, isReviewed: false, calls: [call] }]
  const [id = call] = open.calls
  const joined = { ...open, id, calls: [...open.calls, call] }
  return requests.map((request) => (request === open ? joined : request))
}

function settle({ calls }: AccessRequest, outcome: AccessOutcome) {
  return calls.map((call) => ({ call, outcome }))
}
