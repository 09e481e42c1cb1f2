import type { PlantedBug } from '../../planted/PlantedBug.ts'

const gate = 'core/createGate.ts'
const receiver = 'core/createReceiver.ts'

/** Mistakes that somebody could make in the gate. The sequences have to find each of them. */
export const gateBugs: readonly PlantedBug[] = [
  {
    name: 'an aborted owner gives the question away',
    file: gate,
    search: 'waiter.release = () => gone.abort()',
    replace: "waiter.release = () => store.dispatch({ type: 'failed', call })",
  },
  {
    name: 'a timeout of the owner opens the queue again',
    file: gate,
    search: "store.dispatch({ type: 'expired', call, error })",
    replace: "store.dispatch({ type: 'failed', call })",
  },
  {
    name: 'a settled call stays in the queue',
    file: gate,
    search: 'queue.delete(settled)',
    replace: '',
  },
  {
    name: 'the queue is released on a guess',
    file: gate,
    search: "} else if (status === 'granted') {",
    replace: "} else if (status === 'granted' || status === 'asking') {",
  },
  {
    name: 'the queue is not rejected after a denial',
    file: gate,
    search: 'if (isRefused(status)) {',
    replace: "if (isRefused(status)) {\n    } else if (status === 'blocked') {",
  },
  {
    name: 'a call after a denial asks again',
    file: gate,
    search: 'if (isRefused(status)) {',
    replace:
      "if (isRefused(status) && queue.size === 1) {\n      store.dispatch({ type: 'reopened' })\n    } else if (isRefused(status)) {",
  },
  {
    name: 'a write is sent again',
    file: receiver,
    search: 'isRead && !waiter.wasResent',
    replace: '!waiter.wasResent',
  },
  {
    name: 'a read is sent again and again',
    file: receiver,
    search: 'isRead && !waiter.wasResent',
    // Not without end: a host that answers at once would never let the test go on.
    replace: 'isRead && (waiter.times = (waiter.times ?? 0) + 1) < 4',
  },
  {
    name: 'one call more than allowed',
    file: gate,
    search: 'inFlight >= maxConcurrent',
    replace: 'inFlight > maxConcurrent',
  },
  {
    name: 'a place at the host is never freed',
    file: gate,
    search: 'if (holdsPlace) inFlight -= 1',
    replace: 'if (holdsPlace && !waiter.isSettled()) inFlight -= 1',
  },
  {
    name: 'the last call comes first',
    file: gate,
    search: 'for (const next of queue) {',
    replace: 'for (const next of [...queue].reverse()) {',
  },
  {
    name: 'a call in the queue has no deadline',
    file: gate,
    search: "if (job.prompt !== 'gesture') limitQueueTime(waiter)",
    replace: '',
  },
  {
    name: 'a call at the host has no deadline',
    file: gate,
    search:
      "waiter.setDeadline(timeoutMs, () => waiter.reject(new TimeoutError('host', timeoutMs)))",
    replace: 'void TimeoutError',
  },
  {
    name: 'any failure counts as a grant',
    file: receiver,
    search: "if (news === 'granted') {",
    replace: "if (news === 'granted' || news === 'nothing') {",
  },
  {
    name: 'the lease of the question keeps running after the answer',
    file: gate,
    search: 'send(waiter, call, stopLease, gone.signal)',
    replace: 'send(waiter, call, () => void stopLease, gone.signal)',
  },
  {
    name: 'a value with a "then" is taken for a promise',
    file: receiver,
    search: 'if (isData(answer.value)) waiter',
    replace: 'if (!isData.name || answer) waiter',
  },
  {
    name: 'one of the calls that are given up goes on waiting',
    file: 'core/createGate.ts',
    search: 'dismiss: () => rejectAll(queue)',
    replace: 'dismiss: () => rejectAll([...queue].slice(1))',
  },
  {
    name: 'a pending request counts what waited before',
    file: 'core/createConsent.ts',
    search: 'pending?.waiting !== waiting || pending.since !== since',
    replace: 'pending?.since !== since',
  },
]
