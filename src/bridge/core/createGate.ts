import type { BridgeError } from './BridgeError.ts'
import type { BridgeNews } from './BridgeEvent.ts'
import type { Clock } from './Clock.ts'
import { ConsentError } from './ConsentError.ts'
import { isRefused } from './ConsentState.ts'
import type { ConsentStore } from './createConsentStore.ts'
import { createPause } from './createPause.ts'
import { createReceiver } from './createReceiver.ts'
import { createWaiter, waitsForApi, type Waiter } from './createWaiter.ts'
import type { GateJob } from './GateJob.ts'
import type { ConsentCall } from './reduceConsent.ts'
import { TimeoutError } from './TimeoutError.ts'
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
  /** Reject the calls that wait. */
  dismiss: () => void
  /** How many calls wait. */
  countWaiting: () => number
}

/**
 * Lets calls to the host in an order that asks the user once. While consent is not known, one call,
 * the owner, is at the host, and the others wait. After a grant they run, a few at a time. After a
 * refusal they are rejected, and no call leaves until the user reopens the state. After a 429, calls
 * to the API wait for its time, and those to the vendor's server go on. The host cannot cancel: an
 * owner whose caller gave up, or ran out of time, keeps the question.
 */
export function createGate(parameters: CreateGateParameters): Gate {
  const { store, clock, maxConcurrent, consentTimeoutMs, manageUrl, emit } = parameters
  const pause = createPause(clock, pump)
  const receive = createReceiver({
    pause,
    store,
    manageUrl,
    emit,
    rejectWaiting: (error) => rejectAll(queue, error),
    resend,
    pump,
  })
  let queue = new Set<Waiter>()
  let inFlight = 0
  let mayPrompt = false
  let isPumping = false
  let hasNews = false

  // One gesture opens one question.
  store.subscribe(({ status }, previous) => {
    if (status === previous.status) return
    if (status !== 'unknown') mayPrompt = false
    pump()
  })

  function run(job: GateJob): Promise<unknown> {
    const waiter = createWaiter({
      job,
      clock,
      onSettled: (settled, error) => {
        queue.delete(settled)
        emit({ type: 'settled', call: job.id, code: error?.code ?? null })
        pump()
      },
    })
    if (!waiter.isSettled()) {
      queue.add(waiter)
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

  /** What it does makes more to do; that is done by the same loop, never by a second one inside. */
  function pump(): void {
    hasNews = true
    if (isPumping) return
    isPumping = true
    while (hasNews) {
      hasNews = false
      letGo()
    }
    isPumping = false
    pause.watch(pause.isOn() && [...queue].some(waitsForApi))
    store.dispatch({ type: 'waiting', count: queue.size })
  }

  function letGo(): void {
    const { status, error } = store.getState()
    if (isRefused(status)) {
      rejectAll(queue, error)
    } else if (status === 'granted') {
      const isPaused = pause.isOn()
      for (const next of queue) {
        if (inFlight >= maxConcurrent) break
        if (isPaused && waitsForApi(next)) continue
        queue.delete(next)
        sendGranted(next)
      }
    } else if (status === 'unknown') {
      rejectAll([...queue].filter(({ job }) => job.prompt === 'never'))
      for (const owner of queue) {
        if (owner.job.prompt !== 'firstUse' && !mayPrompt) continue
        queue.delete(owner)
        sendOwner(owner)
        break
      }
    }
  }

  function rejectAll(waiters: Iterable<Waiter>, reason: BridgeError | null = null): void {
    const error = reason ?? new ConsentError('CONSENT_REQUIRED', { manageUrl })
    const rejected = [...waiters]
    // All at once: those who hear of the first look at the rest.
    for (const waiter of rejected) queue.delete(waiter)
    for (const waiter of rejected) waiter.reject(error)
  }

  /** Back to the head of the queue, for a token that is good. */
  function resend(waiter: Waiter): void {
    waiter.wasResent = true
    waiter.release = () => {}
    limitQueueTime(waiter)
    queue = new Set([waiter, ...queue])
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
    const call = { id: waiter.job.id, age: store.getState().age, isOwner: false }
    send(waiter, call, waiter.release)
  }

  function sendOwner(waiter: Waiter): void {
    const call = { id: waiter.job.id, age: store.getState().age, isOwner: true }
    waiter.clearDeadline()
    // The lease outlives the caller: an aborted owner still holds the open question.
    const stopLease = clock.setTimer(() => {
      const error = new ConsentError('CONSENT_UNANSWERED', { manageUrl })
      store.dispatch({ type: 'expired', call, error })
      waiter.reject(error)
    }, consentTimeoutMs)
    // What has not reached the host when its caller is gone need not go there: nobody wants to ask.
    const gone = new AbortController()
    waiter.release = () => gone.abort()
    send(waiter, call, stopLease, gone.signal)
  }

  function send(waiter: Waiter, call: ConsentCall, onAnswer: () => void, signal?: AbortSignal) {
    // Dispatching "asked" ends the permission of a gesture.
    const byUser = mayPrompt
    emit({ type: 'sent', call: call.id, isOwner: call.isOwner })
    if (call.isOwner) store.dispatch({ type: 'asked', call })
    const finish = (answer: HostAnswer) => {
      onAnswer()
      receive(waiter, call, answer)
    }
    void waiter.job
      .send({ mayAsk: call.isOwner, byUser, signal: signal ?? waiter.job.signal })
      .then(finish, (reason: unknown) => finish({ type: 'error', values: [reason] }))
  }

  return {
    run,
    allowPrompt() {
      // A click while the question is open is no permission for the next one.
      mayPrompt = store.getState().status === 'unknown'
      for (const waiter of queue) if (waiter.job.prompt === 'gesture') limitQueueTime(waiter)
      pump()
    },
    dismiss: () => rejectAll(queue),
    countWaiting: () => queue.size,
  }
}
