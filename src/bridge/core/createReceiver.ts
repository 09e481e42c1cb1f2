import type { BridgeError } from './BridgeError.ts'
import type { BridgeNews } from './BridgeEvent.ts'
import { ConsentError } from './ConsentError.ts'
import type { ConsentStore } from './createConsentStore.ts'
import type { Pause } from './createPause.ts'
import type { Waiter } from './createWaiter.ts'
import { ParseError } from './ParseError.ts'
import type { ConsentCall } from './reduceConsent.ts'
import { toConsentNews } from './toConsentNews.ts'
import type { HostAnswer } from './Transport.ts'

export interface CreateReceiverParameters {
  store: ConsentStore
  pause: Pause
  manageUrl: string
  emit: (news: BridgeNews) => void
  rejectWaiting: (error: BridgeError) => void
  resend: (waiter: Waiter) => void
  pump: () => void
}

/** Takes the host's answers: what each means for its caller, for consent, and for those who wait. */
export function createReceiver(parameters: CreateReceiverParameters) {
  const { store, pause, manageUrl, emit, rejectWaiting, resend, pump } = parameters

  function fail(waiter: Waiter, call: ConsentCall, error: BridgeError): void {
    const news = toConsentNews(error)
    const { isRead, isProxied } = waiter.job
    const mayResend = isRead && !waiter.wasResent && !waiter.isSettled()
    if (error.details.status === 429 && !isProxied) pause.begin(error.details.retryAfterMs)

    if (news === 'granted') {
      store.dispatch({ type: 'granted', call })
    } else if (news === 'lost' && !call.isOwner) {
      if (mayResend) resend(waiter)
      store.dispatch({ type: 'lost', call, error })
      if (mayResend) return
    } else if (news === 'lost' && error.details.status && !isProxied && !store.getState().isLost) {
      // The API refuses a fresh token, or there is none: twice means that nobody is logged in. What
      // is public can still be read, so the others go on.
      if (mayResend) resend(waiter)
      else if (waiter.wasResent) {
        waiter.reject(new ConsentError('SIGNED_OUT', { manageUrl, details: error.details }))
      }
      store.dispatch({ type: 'failed', call })
      if (mayResend) return
    } else if (news === 'nothing' || news === 'lost') {
      // The next one would ask the user once more, and so would a retry: whoever waits has failed too.
      // A status came from the API, so the question is past.
      if (call.isOwner && !error.details.status) {
        waiter.reject(Object.assign(error, { isRetryable: false }))
        rejectWaiting(error)
      }
      store.dispatch({ type: 'failed', call })
    } else {
      store.dispatch({ type: 'refused', call, status: news, error })
    }
    waiter.reject(error)
  }

  return function receive(waiter: Waiter, call: ConsentCall, answer: HostAnswer): void {
    if (answer.type === 'unsent') {
      store.dispatch({ type: 'failed', call })
    } else {
      const error = answer.type === 'success' ? null : waiter.job.toError(answer)
      if (waiter.isSettled()) emit({ type: 'late', call: call.id, code: error?.code ?? null })
      if (error) {
        fail(waiter, call, error)
      } else if (answer.type === 'success') {
        if (!waiter.job.isProxied) pause.reset()
        // The caller first: those who wait for the grant may look at what it brought.
        if (isData(answer.value)) waiter.resolve(answer.value)
        else waiter.reject(new ParseError('The answer is no data.'))
        store.dispatch({ type: 'granted', call })
      }
    }
    pump()
  }
}

/** A promise would take a value with a `then` for another promise, and wait for it, or throw. */
function isData(value: unknown): boolean {
  try {
    return typeof Reflect.get(Object(value), 'then') !== 'function'
  } catch {
    return false
  }
}
