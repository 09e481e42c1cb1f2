import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  AccessDecision,
  AccessOutcome,
  AccessRequest,
  RequestingApp,
} from './AccessRequest.ts'
import {
  type AccessRequestEvent,
  type AccessRequestOrder,
  reduceAccessRequests,
} from './reduceAccessRequests.ts'

export interface AccessRequestRules extends AccessRequestOrder {
  form: AccessRequest['form']
  /** Milliseconds an access request stays open; 0 means for ever. */
  timeoutMs: number
}

export interface AccessRequests {
  /** Open access requests, oldest first; the first one is on the screen. */
  open: StoreApi<readonly AccessRequest[]>
  /** Ask the user. Resolves when they answer, or when the time is over. Never rejects. */
  ask: (app: RequestingApp, rules: AccessRequestRules) => Promise<AccessOutcome>
  /** The user wants to see what a flag asks for. */
  review: (id: number) => void
  /** The user's answer. A request that is gone changes nothing. */
  answer: (id: number, decision: AccessDecision) => void
}

// A longer timer would fire at once.
const longestTimerMs = 2_147_483_647

/** The questions a page has open, and the calls that wait for them. */
export function createAccessRequests(): AccessRequests {
  const open = createStore<readonly AccessRequest[]>(() => [])
  const waiting = new Map<number, (outcome: AccessOutcome) => void>()
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let lastCall = 0
  let order: AccessRequestOrder = { isAskedPerCall: false, isAnswerForAll: false }

  function apply(event: AccessRequestEvent): void {
    const transition = reduceAccessRequests(open.getState(), event, order)
    open.setState(transition.requests, true)
    for (const { call, outcome } of transition.settled) {
      waiting.get(call)?.(outcome)
      waiting.delete(call)
      clearTimeout(timers.get(call))
      timers.delete(call)
    }
  }

  return {
    open,
    ask(app, rules) {
      lastCall += 1
      const call = lastCall
      order = rules
      const outcome = new Promise<AccessOutcome>((resolve) => waiting.set(call, resolve))
      apply({ type: 'raised', call, app, form: rules.form })

      const isFirstOfRequest = open.getState().some((request) => request.id === call)
      if (isFirstOfRequest && rules.timeoutMs > 0 && rules.timeoutMs <= longestTimerMs) {
        const expire = () => apply({ type: 'expired', id: call })
        timers.set(call, setTimeout(expire, rules.timeoutMs))
      }
      return outcome
    },
    review: (id) => apply({ type: 'reviewed', id }),
    answer(id, decision) {
      apply({ type: 'answered', id, decision })
    },
  }
}
