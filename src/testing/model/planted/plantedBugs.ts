import type { PlantedBug } from './PlantedBug.ts'

const gate = 'core/createGate.ts'
const waiter = 'core/createWaiter.ts'
const reducer = 'core/reduceConsent.ts'
const mapper = 'core/parseHostError.ts'
const reader = 'core/readHostValue.ts'

/** Mistakes that somebody could make in the gate. The model has to find each of them. */
export const gateBugs: readonly PlantedBug[] = [
  {
    name: 'an aborted owner gives the question away',
    file: gate,
    search: 'waiter.clearDeadline()\n',
    replace:
      "waiter.clearDeadline()\n    waiter.release = () => store.dispatch({ type: 'failed', call })\n",
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
    search: 'queue = queue.filter((other) => other !== waiter)\n',
    replace: '',
  },
  {
    name: 'the question has no owner: any answer ends it',
    file: reducer,
    search: "return state.status === 'asking' && state.owner === event.call.id\n",
    replace: "return state.status === 'asking'\n",
  },
  {
    name: 'nobody asks, so every call asks',
    file: reducer,
    search: "return { ...enter(state, 'asking', now), owner: event.call.id, isPromptOpen: true }",
    replace: 'return { ...state, owner: event.call.id, isPromptOpen: true }',
  },
  {
    name: 'an unanswered question is forgotten',
    file: reducer,
    search: "...enter(state, 'unanswered', now),",
    replace: "...enter(state, 'unknown', now),",
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
    search: 'rejectAll(queue, error)',
    replace: 'void error',
  },
  {
    name: 'a call after a denial asks again',
    file: gate,
    search: 'if (isRefused(status)) {',
    replace:
      "if (isRefused(status) && queue.length < 2) {\n      store.dispatch({ type: 'reopened' })\n    } else if (isRefused(status)) {",
  },
  {
    name: 'a write is sent again',
    file: gate,
    search: 'waiter.job.isRead && !waiter.wasResent',
    replace: '!waiter.wasResent',
  },
  {
    name: 'a read is sent again without end',
    file: gate,
    search: 'waiter.job.isRead && !waiter.wasResent',
    replace: 'waiter.job.isRead',
  },
  {
    name: 'a late Allow is ignored',
    file: reducer,
    search: "if (state.status === 'granted') return false",
    replace: "if (state.status === 'granted' || state.status === 'unanswered') return false",
  },
  {
    name: 'a deadline keeps running',
    file: waiter,
    search: 'isSettled = true\n    cancelDeadline()',
    replace: 'isSettled = true',
  },
  {
    name: 'an abort listener stays',
    file: waiter,
    search: "job.signal?.removeEventListener('abort', abort)\n",
    replace: '',
  },
  {
    name: 'one call more than allowed',
    file: gate,
    search: 'inFlight < maxConcurrent',
    replace: 'inFlight <= maxConcurrent',
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
    search: 'queue.shift()',
    replace: 'queue.pop()',
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
    name: 'the user asks, and nothing happens',
    file: reducer,
    search: 'return isRefused(state.status)\n',
    replace: "return state.status === 'declined'\n",
  },
  {
    name: 'a dialog is said to be open for ever',
    file: reducer,
    search: 'return { ...state, owner: null, isPromptOpen: false }',
    replace: 'return state',
  },
  {
    name: 'a token that is lost once is lost again by each older call',
    file: reducer,
    search: "if (state.status !== 'granted' || state.age !== event.call.age) return state",
    replace: "if (state.status !== 'granted') return state",
  },
  {
    name: 'a call settles twice',
    file: waiter,
    search: 'if (isSettled) return false',
    replace: '',
  },
  {
    name: 'any failure counts as a grant',
    file: gate,
    search: "if (news === 'granted') {",
    replace: "if (news === 'granted' || news === 'nothing') {",
  },
  {
    name: 'the lease of the question keeps running after the answer',
    file: gate,
    search: 'send(waiter, call, stopLease)',
    replace: 'send(waiter, call, () => void stopLease)',
  },
]

/** Mistakes in the reading of errors. The fuzz has to find each of them. */
export const mapperBugs: readonly PlantedBug[] = [
  {
    name: 'a getter that throws is not caught',
    file: reader,
    search: '    return Reflect.get(value, key)\n  } catch {',
    replace: '    return Reflect.get(value, key)\n  } catch (error) {\n    if (error) throw error',
  },
  {
    name: 'the text is shown as it came',
    file: mapper,
    search: 'report.text && toSafeText(report.text)',
    replace: 'report.text',
  },
  {
    name: 'the code is shown as it came',
    file: mapper,
    search: 'hostCode && toSafeText(hostCode)',
    replace: 'hostCode',
  },
  {
    name: 'the value itself becomes the cause',
    file: mapper,
    search: 'const all = { ...options, details }',
    replace: 'const all = { ...options, details, cause: values[0] }',
  },
  {
    name: 'keys of the payload are taken over',
    file: mapper,
    search: 'const report = readHostValue(values)',
    replace:
      "const report = readHostValue(values)\n  const first: unknown = values[0]\n  if (typeof first === 'object' && first !== null && Object.hasOwn(first, '__proto__')) Object.assign(Object.prototype, Reflect.getOwnPropertyDescriptor(first, '__proto__')?.value)",
  },
  {
    name: 'depth has no limit',
    file: reader,
    search: 'if (depth > maximumDepth) return',
    replace: '',
  },
]
