import type { ConsentState, ConsentStatus } from '../../bridge/core/ConsentState.ts'
import { consentTimeoutMs } from './Operation.ts'
import { isRefusal, statusChanges } from './statusChanges.ts'
import type { TransportWatcher, WatchedCall } from './watchTransport.ts'

export interface ConsentModelParameters {
  now: () => number
  getState: () => ConsentState
  countWaiting: () => number
  maxConcurrent: number
  /** Whether somebody still waits for it. */
  isAwaited: (call: WatchedCall) => boolean
  /** How many calls to the vendor's server wait. */
  countWaitingAtVendor: () => number
  /** Whether a caller waits for its turn and not for the user. */
  isStuck: () => boolean
  /** Takes the sentence that says what went wrong. */
  report: (violation: string) => void
}

/**
 * The rules of consent, seen from outside: from the calls that pass to the host, the meaning of the
 * answers, the user's actions and the clock. It knows nothing of the bridge's own bookkeeping.
 */
export function createConsentModel(parameters: ConsentModelParameters) {
  const { now, getState, maxConcurrent, isAwaited, report } = parameters
  /** Calls that left with a grant, and which one it was. */
  const granted = new Map<WatchedCall, number>()
  let grantCount = 0
  const owners = new Set<WatchedCall>()
  const dialogs = new Set<WatchedCall>()
  let lastOwner: WatchedCall | undefined
  let lastActionAt = -1
  let isRefused = false
  let hasProof = false
  let seen: ConsentStatus = 'unknown'
  /** Until then the API wants no call. */
  let pauseEnd = 0
  /** When the bridge was told; it may hear of it a few turns later. */
  let pausedAt = -1
  let hasLoss = false
  let hasRefusal = false
  let hasActed = false
  let awaited: 'granted' | 'refused' | undefined

  const isPaused = () => now() < pauseEnd
  const isLeased = (call: WatchedCall) =>
    call.meaning === undefined && now() - call.sentAt < consentTimeoutMs

  /**
   * Calls that left with a grant and hold a place. A caller that gave up frees its place, though the
   * host may still work: else a host that never answers would block the app for good.
   */
  const countPlaces = () =>
    [...granted.keys()].filter((call) => call.meaning === undefined && isAwaited(call)).length

  /** The status now. Followers are told of changes later than calls leave, so they are no help here. */
  function readStatus(): ConsentStatus {
    const { status } = getState()
    const wasGranted = seen === 'granted'
    if (status !== seen && (wasGranted || (status !== 'granted' && status !== 'asking'))) {
      hasProof = false
    }
    seen = status
    return status
  }

  function judgeQuestion(call: WatchedCall, status: ConsentStatus): void {
    if (status !== 'asking') report(`A call left while the status was ${status}.`)
    if ([...dialogs].some(isLeased)) report('A second question was asked.')
    if (isRefused) report('A call left after a refusal, without an action of the user.')
    const leaseEnd = (lastOwner?.sentAt ?? now()) + consentTimeoutMs
    if (lastOwner?.meaning === undefined && now() >= leaseEnd && lastActionAt < leaseEnd) {
      report('A call left though the last question was not answered.')
    }
    call.isQuestion = true
    owners.add(call)
    dialogs.add(call)
    lastOwner = call
  }

  const watcher: TransportWatcher = {
    onSend(call) {
      const status = readStatus()
      if (status !== 'granted') return judgeQuestion(call, status)
      if (isPaused() && now() > pausedAt && !call.isProxied)
        report('A call left though the API wants none for a while.')
      granted.set(call, grantCount)
      if (countPlaces() > maxConcurrent) report('More calls are at the host than allowed.')
    },
    onAnswer(call) {
      if (call.pauseMs > 0) {
        pausedAt = isPaused() ? pausedAt : now()
        pauseEnd = Math.max(pauseEnd, now() + call.pauseMs)
      }
      const status = readStatus()
      const isOpen = status === 'asking' || status === 'unanswered'
      // What an older token brings says nothing about the one after it.
      const isCurrent = granted.get(call) === grantCount
      if (call.meaning === 'lost' && isCurrent) hasLoss = true
      // A second dialog, open beside the one that was allowed, may still be denied.
      if (call.meaning === 'refused' && (isCurrent || owners.has(call))) hasRefusal = true
      if (call.meaning === 'granted') hasProof = true
      if (!isOpen || !owners.has(call)) return
      if (call.meaning === 'granted') {
        // A late answer counts as much as one in time, and an Allow on one dialog settles all others
        // at the host, also those whose answer is lost.
        awaited = 'granted'
        isRefused = false
        grantCount += 1
        dialogs.clear()
        lastOwner = undefined
      } else if (call === lastOwner && call.meaning === 'refused') {
        isRefused = true
        if (status === 'asking') awaited = 'refused'
      }
    },
  }

  return {
    ...watcher,
    isPaused,
    countQuestions: () => owners.size,
    countLeases: () => [...owners].filter(isLeased).length,
    /** The call that asks, if its lease has not ended. */
    findOwner: () => (lastOwner && isLeased(lastOwner) ? lastOwner : undefined),
    act() {
      lastActionAt = now()
      hasActed = true
      isRefused = false
    },
    changeStatus(status: ConsentStatus, previous: ConsentStatus) {
      readStatus()
      if (!statusChanges[previous].includes(status)) report(`${previous} became ${status}.`)
      if (status === 'granted') {
        if (!hasProof) report('Consent was taken as granted without an answer that proves it.')
        if (awaited === 'granted') awaited = undefined
      }
      if (previous === 'granted' && status === 'unknown') {
        if (!hasLoss) report('A grant was given up though nothing says that it is lost.')
        hasLoss = false
      }
      if (previous === 'granted' && isRefusal(status)) {
        if (!hasRefusal) report('A grant was given up though nobody refused.')
        hasRefusal = false
      }
      if (isRefusal(previous) && status === 'unknown' && !hasActed) {
        report('A refusal was forgotten without an action of the user.')
      }
      if (isRefusal(status)) hasActed = false
      if (isRefusal(status) && awaited === 'refused') awaited = undefined
    },
    /** What holds whenever all promises have settled that can. */
    check() {
      const { status, error, isPromptOpen } = getState()
      const waiting = parameters.countWaiting()
      if (awaited) report(`The answer to the question was "${awaited}", and nothing came of it.`)
      awaited = undefined
      // All promises have settled, so it knows.
      if (isPaused()) pausedAt = -1
      if (isRefusal(status) && waiting > 0) report('Calls wait after a refusal.')
      if (isRefusal(status) && !error) report('A refusal has no reason.')
      if (isPromptOpen && (!lastOwner || lastOwner.meaning)) report('No dialog can be open.')
      if (status === 'asking' && !isPromptOpen) report('A dialog may be open, and is not shown.')
      if (status === 'asking' && lastOwner?.meaning)
        report('Nobody asks, but the status is asking.')
      const stuck = isPaused() ? parameters.countWaitingAtVendor() : waiting
      if (status === 'granted' && stuck > 0 && countPlaces() < maxConcurrent) {
        report('A call waits though there is a place at the host.')
      }
      if (status === 'unknown' && parameters.isStuck()) report('A call waits for nothing.')
    },
  }
}

export type ConsentModel = ReturnType<typeof createConsentModel>
