import type { ConsentStatus } from '../../bridge/core/ConsentState.ts'
import { consentTimeoutMs } from './Operation.ts'
import { isRefusal, statusChanges } from './statusChanges.ts'
import type { TransportWatcher, WatchedCall } from './watchTransport.ts'

export interface ConsentModelParameters {
  now: () => number
  getStatus: () => ConsentStatus
  countWaiting: () => number
  maxConcurrent: number
  /** Whether somebody still waits for a call with this path. */
  isAwaited: (path: string) => boolean
  /** Whether a caller waits for its turn and not for the user. */
  isStuck: (sent: ReadonlySet<string>) => boolean
  /** Takes the sentence that says what went wrong. */
  report: (violation: string) => void
}

/**
 * The rules of consent, seen from outside: from the calls that pass to the host, the meaning of the
 * answers, the user's actions and the clock. It knows nothing of the bridge's own bookkeeping.
 */
export function createConsentModel(parameters: ConsentModelParameters) {
  const { now, getStatus, maxConcurrent, isAwaited, report } = parameters
  const sentPaths = new Set<string>()
  const granted = new Set<WatchedCall>()
  const owners = new Set<WatchedCall>()
  const dialogs = new Set<WatchedCall>()
  let lastOwner: WatchedCall | undefined
  let lastActionAt = -1
  let isRefused = false
  let hasProof = false
  let hasLoss = false
  let hasActed = false
  let awaited: 'granted' | 'refused' | undefined

  const isLeased = (call: WatchedCall) =>
    call.meaning === undefined && now() - call.sentAt < consentTimeoutMs

  /**
   * Calls that left with a grant and hold a place. A caller that gave up frees its place, though the
   * host may still work: else a host that never answers would block the app for good.
   */
  const countPlaces = () =>
    [...granted].filter((call) => call.meaning === undefined && isAwaited(call.path)).length

  function judgeQuestion(call: WatchedCall, status: ConsentStatus): void {
    if (status !== 'asking') report(`A call left while the status was ${status}.`)
    if ([...dialogs].some(isLeased)) report('A second question was asked.')
    if (isRefused) report('A call left after a refusal, without an action of the user.')
    const leaseEnd = (lastOwner?.sentAt ?? now()) + consentTimeoutMs
    if (lastOwner?.meaning === undefined && now() >= leaseEnd && lastActionAt < leaseEnd) {
      report('A call left though the last question was not answered.')
    }
    owners.add(call)
    dialogs.add(call)
    lastOwner = call
  }

  const watcher: TransportWatcher = {
    onSend(call) {
      sentPaths.add(call.path)
      const status = getStatus()
      if (status !== 'granted') return judgeQuestion(call, status)
      granted.add(call)
      if (countPlaces() > maxConcurrent) report('More calls are at the host than allowed.')
    },
    onAnswer(call) {
      const status = getStatus()
      const isOpen = status === 'asking' || status === 'unanswered'
      if (call.meaning === 'lost') hasLoss = true
      if (call.meaning === 'granted') {
        hasProof = true
        if (owners.has(call) && isOpen) isRefused = false
      }
      if (call !== lastOwner || !isOpen) return
      if (call.meaning === 'refused') isRefused = true
      // A late answer counts as much as one in time.
      if (call.meaning === 'granted') awaited = 'granted'
      if (call.meaning === 'refused' && status === 'asking') awaited = 'refused'
    },
  }

  return {
    ...watcher,
    countLeases: () => [...owners].filter(isLeased).length,
    /** The call that asks, if its lease has not ended. */
    findOwner: () => (lastOwner && isLeased(lastOwner) ? lastOwner : undefined),
    act() {
      lastActionAt = now()
      hasActed = true
      isRefused = false
    },
    changeStatus(status: ConsentStatus, previous: ConsentStatus) {
      if (!statusChanges[previous].includes(status)) report(`${previous} became ${status}.`)
      if (status === 'granted') {
        if (!hasProof) report('Consent was taken as granted without an answer that proves it.')
        hasLoss = false
        // An Allow on one dialog settles all others at the host, also those whose answer is lost.
        dialogs.clear()
        lastOwner = undefined
        if (awaited === 'granted') awaited = undefined
      }
      if (previous === 'granted' && status === 'unknown' && !hasLoss) {
        report('A grant was given up though nothing says that it is lost.')
      }
      if (isRefusal(previous) && status === 'unknown' && !hasActed) {
        report('A refusal was forgotten without an action of the user.')
      }
      if (status !== 'granted' && status !== 'asking') hasProof = false
      if (isRefusal(status)) hasActed = false
      if (isRefusal(status) && awaited === 'refused') awaited = undefined
    },
    /** What holds whenever all promises have settled that can. */
    check() {
      const status = getStatus()
      const waiting = parameters.countWaiting()
      if (awaited) report(`The answer to the question was "${awaited}", and nothing came of it.`)
      awaited = undefined
      if (isRefusal(status) && waiting > 0) report('Calls wait after a refusal.')
      if (status === 'asking' && lastOwner?.meaning)
        report('Nobody asks, but the status is asking.')
      if (status === 'granted' && waiting > 0 && countPlaces() < maxConcurrent) {
        report('A call waits though there is a place at the host.')
      }
      if (status === 'unknown' && parameters.isStuck(sentPaths)) report('A call waits for nothing.')
    },
  }
}

export type ConsentModel = ReturnType<typeof createConsentModel>
