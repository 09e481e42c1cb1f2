import type { SimulatorQuirks } from '../../contract/simulatorQuirks.ts'
import type { QuirkScenarioName } from './ScenarioName.ts'
import type { Scenario } from './Scenario.ts'

/** The seed with one quirk each: how Bitbucket was seen to differ, as a link. */
export const quirkScenarios: Record<QuirkScenarioName, Scenario> = {
  promptPerCall: {
    title: 'A question for each call',
    description: 'Each waiting call opens an access request of its own.',
    change: set({ prompt_per_call: true }),
  },
  oneAnswerForAll: {
    title: 'One answer for all apps',
    description: 'Any answer settles the waiting calls of all apps on the page.',
    change: set({ answer_settles_all: true }),
  },
  askedByFlag: {
    title: 'Asked by a flag',
    description: 'A flag asks first; its Cancel denies, and its Review opens the dialog.',
    change: set({ prompt_form: 'flag' }),
  },
  denialAfterReload: {
    title: 'A denial is known after a reload',
    description: 'After Deny the open page asks again at the next call.',
    change: set({ denial_known_after_reload: true }),
  },
  denialLost: {
    title: 'A denial is not stored',
    description: 'Ana reads that she has denied access, and is asked again.',
    change: set({ denial_is_lost: true }),
  },
  scopesFail: {
    title: 'The list of scopes fails',
    description: 'Nobody can be asked, so the app is denied without a question.',
    change: set({ scopes_list_fails: true }),
  },
  deadLink: {
    title: '"Manage permissions" leads nowhere',
    description: "The flag's link leads to a page that is not there, as before 3 June 2020.",
    change: set({ manage_link_is_dead: true }),
  },
  noConsumer: {
    title: 'No OAuth consumer',
    description: 'The app has no client id, so each call fails without a question.',
    change: set({ consumer_is_missing: true }),
  },
  callbackMismatch: {
    title: 'Wrong callback URL',
    description:
      "The app's consumer points elsewhere: Ana allows, and the app still gets no token.",
    change: set({ callback_is_wrong: true }),
  },
  shortModules: {
    title: 'Modules are always fetched',
    description: 'The page asks for its modules anew each time, so it knows of every answer.',
    change: set({ module_lifetime_ms: 0 }),
  },
  moduleLeft: {
    title: 'The module has left the page',
    description: 'Each call fails, as after an update of the app while the page is open.',
    change: set({ module_leaves_page: true }),
  },
  tokenHtml: {
    title: 'An HTML page for a token',
    description: 'Ana allows, and the token endpoint answers with an HTML page.',
    change: set({ token_answer: 'html' }),
  },
  tokenRefused: {
    title: 'No token in spite of Allow',
    description: 'Ana allows, and the token endpoint refuses in the words of OAuth.',
    change: set({ token_answer: 'oauthError' }),
  },
  tokenUnreachable: {
    title: 'The token endpoint is away',
    description: 'Ana allows, and the token endpoint does not answer.',
    change: set({ token_answer: 'unreachable' }),
  },
}

function set(quirks: Partial<SimulatorQuirks>): Scenario['change'] {
  return ({ settings }) => void Object.assign(settings, quirks)
}
