import type { PlantedBug } from '../../planted/PlantedBug.ts'

const reducer = 'core/reduceConsent.ts'
const waiter = 'core/createWaiter.ts'

/** Mistakes in what the bridge keeps. The sequences have to find each of them. */
export const stateBugs: readonly PlantedBug[] = [
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
    search: 'if (isSettled) return',
    replace: 'if (isSettled && !job) return',
  },
]
