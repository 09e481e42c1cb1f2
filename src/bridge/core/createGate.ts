import type { BridgeError } from './BridgeError.ts'
import type { BridgeNews } from './BridgeEvent.ts'
import type { Clock } from './Clock.ts'
import { ConsentError } from './ConsentError.ts'
import { isRefused } from './ConsentState.ts'
import type { ConsentStore } from './createConsentStore.ts'
import { createWaiter, type Waiter } from './createWaiter.ts'
import type { GateJob } from './GateJob.ts'
import type { ConsentCall } from './reduceConsent.ts'
import { TimeoutError } from './TimeoutError.ts'
import { toConsentNews } from './toConsentNews.ts'
import type { HostAnswer } from './Transport.ts'

export interface CreateGateParameters {
  store: ConsentStore
  clock: Clock
  /** Calls at the host at the same time once access is granted. */
  maxConcurrent: number
  /** Milliseconds a call may wait for the user's answer, or for its turn. */
  consentTimeoutMs: number
  manageUrl: string
  emit: (news: BridgeNews) => void
}

export interface Gate {
  /** @returns the host's answer; rejects with a BridgeError only. */
  run(job: GateJob): Promise<unknown>
  /** From now on, calls that wait for a gesture may ask. */
  allowPrompt(): void
  /** How many calls wait. */
  countWaiting: () => number
}

/**
 * Lets calls to the host in an order that asks the user once. While consent is not known, one call,
 * the owner, is at the host, and the others wait. After a grant they run, a few at a time. After a
 * refusal they are rejected, and no call leaves until the state is reopened by the user.
 *
 * The host cannot cancel: an owner whose caller gave up, or ran out of time, keeps the question.
 */
export function createGate(parameters: CreateGateParameters): Gate {
  const { store, clock, maxConcurrent, consentTimeoutMs, manageUrl, emit } = parameters
  let queue: Waiter[] = []
  let inFlight = 0
  let mayPrompt = false

  // One gesture opens one question.
  store.subscribe(({ status }) => {
    if (status !== 'unknown') mayPrompt = false
    pump()
  })

  function run(job: GateJob): Promise<unknown> {
    const waiter = createWaiter({
      job,
      clock,
      onSettled: (error) => {
        queue = queue.filter((other) => other !== waiter)
        emit({ type: 'settled', call: job.id, code: error?.code ?? null })
        pump()
      },
    })
    if (!waiter.isSettled()) {
      queue.push(waiter)
      // A call that waits for a gesture may wait as long as the user likes.
      if (job.prompt !== 'gesture') limitQueueTime(waiter)
      pump()
    }
    return waiter.promise
  }

  function limitQueueTime(waiter: Waiter): void {
    waiter.setDeadline(consentTimeoutMs, () =>
      waiter.reject(new TimeoutError('queue', consentTimeoutMs)),
    )
  }

  function pump(): void {
    const { status, error } = store.getState()
    if (isRefused(status)) {
      rejectAll(queue, error)
    } else if (status === 'granted') {
      while (inFlight < maxConcurrent) {
        const next = queue.shift()
        if (!next) break
        sendGranted(next)
      }
    } else if (status === 'unknown') {
      rejectAll(queue.filter(({ job }) => job.prompt === 'never'))
      const owner = queue.find(({ job }) => job.prompt === 'firstUse' || mayPrompt)
      if (owner) {
        queue = queue.filter((waiter) => waiter !== owner)
        sendOwner(owner)
      }
    }
  }

  function rejectAll(waiters: readonly Waiter[], reason: BridgeError | null = null): void {
    const error = reason ?? new ConsentError('CONSENT_REQUIRED', { manageUrl })
    for (const waiter of waiters) waiter.reject(error)
  }

  function sendGranted(waiter: Waiter): void {
    const { timeoutMs } = waiter.job
    let holdsPlace = true
    inFlight += 1
    waiter.release = () => {
      if (holdsPlace) inFlight -= 1
      holdsPlace = false
    }
    waiter.setDeadline(timeoutMs, () => waiter.reject(new TimeoutError('host', timeoutMs)))
    send(waiter, toCall(waiter, false), waiter.release)
  }

  function sendOwner(waiter: Waiter): void {
    const call = toCall(waiter, true)
    waiter.clearDeadline()
    // The lease outlives the caller: an aborted owner still holds the open question.
    const stopLease = clock.setTimer(() => {
      const error = new ConsentError('CONSENT_UNANSWERED', { manageUrl })
      store.dispatch({ type: 'expired', call, error })
      waiter.reject(error)
    }, consentTimeoutMs)
    send(waiter, call, stopLease)
  }

  function toCall({ job: { id } }: Waiter, isOwner: boolean): ConsentCall {
    return { id, age: store.getState().age, isOwner }
  }

  function send(waiter: Waiter, call: ConsentCall, onAnswer: () => void): void {
    const { id, isOwner } = call
    emit({ type: 'sent', call: id, isOwner })
    if (isOwner) store.dispatch({ type: 'asked', call })
    void waiter.job.send().then((answer) => {
      onAnswer()
      receive(waiter, call, answer)
    })
  }

  function receive(waiter: Waiter, call: ConsentCall, answer: HostAnswer): void {
    const error = answer.type === 'success' ? null : waiter.job.toError(answer)
    if (waiter.isSettled()) {
      emit({ type: 'late', call: call.id, code: error?.code ?? null })
    }
    if (answer.type === 'success') {
      // The caller first: those who wait for the grant may look at what it brought.
      waiter.resolve(answer.value)
      store.dispatch({ type: 'granted', call })
    } else if (error) {
      fail(waiter, call, error)
    }
    pump()
  }

  function fail(waiter: Waiter, call: ConsentCall, error: BridgeError): void {
    const news = toConsentNews(error)
    if (news === 'granted') {
      store.dispatch({ type: 'granted', call })
    } else if (news === 'nothing' || (news === 'lost' && call.isOwner)) {
      // The next one would ask the user once more, and so would a retry: whoever waits has failed too.
      // A status came from the API, so the question is past.
      if (call.isOwner && !error.details.status) {
        rejectAll([waiter, ...queue], Object.assign(error, { isRetryable: false }))
      }
      store.dispatch({ type: 'failed', call })
    } else if (news === 'lost') {
      const resends = waiter.job.isRead && !waiter.wasResent && !waiter.isSettled()
      if (resends) {
        waiter.wasResent = true
        waiter.release = () => {}
        limitQueueTime(waiter)
        queue.unshift(waiter)
      }
      store.dispatch({ type: 'lost', call, error })
      if (resends) return
    } else {
      store.dispatch({ type: 'refused', call, status: news, error })
    }
    waiter.reject(error)
  }

  return {
    run,
    allowPrompt() {
      mayPrompt = true
      for (const waiter of queue) if (waiter.job.prompt === 'gesture') limitQueueTime(waiter)
      pump()
    },
    countWaiting: () => queue.length,
  }
}
