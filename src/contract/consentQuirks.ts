import type { SimulatorQuirk } from './SimulatorQuirk.ts'

const hostPage = "Bitbucket's host page, 2020 to 2022"
const announcement = 'the announcement (developer community post 37870)'

/** Quirks of the host page and its server, by name. Each default is the announcement's behaviour. */
export const consentQuirks = {
  access_request_timeout_ms: {
    kind: 'duration',
    default: 60_000,
    minimum: 0,
    maximum: 3_600_000,
    title: 'Time to answer',
    description:
      'Milliseconds until an access request closes with ACCESS_TOKEN_REQUEST_FAILED; 0 keeps it open for ever, as was observed.',
    group: 'Access request',
    evidence: 'ours',
    source: `${announcement} says "with in a period of time", not how long`,
  },
  prompt_per_call: {
    kind: 'switch',
    default: false,
    title: 'A question for each call',
    description: 'Each waiting call opens an access request of its own.',
    group: 'Access request',
    evidence: 'observed',
    source: hostPage,
  },
  answer_settles_all: {
    kind: 'switch',
    default: false,
    title: 'One answer for all apps',
    description: 'Any answer settles the waiting calls of all apps on the page.',
    group: 'Access request',
    evidence: 'observed',
    source: hostPage,
  },
  prompt_form: {
    kind: 'choice',
    default: 'dialog',
    values: ['dialog', 'flag'],
    title: 'Form of the question',
    description:
      'The question is a dialog, or a flag with Review and Cancel before it, where Cancel denies.',
    group: 'Access request',
    evidence: 'observed',
    source: hostPage,
  },
  scopes_list_fails: {
    kind: 'switch',
    default: false,
    title: 'The list of scopes fails',
    description: 'Nobody can be asked: the call is denied, and no denial is stored.',
    group: 'Access request',
    evidence: 'observed',
    source: hostPage,
  },
  denial_known_after_reload: {
    kind: 'switch',
    default: false,
    title: 'A denial is known after a reload',
    description: 'After Deny the open page asks again at the next call, until it is loaded anew.',
    group: 'Answers',
    evidence: 'observed',
    source: hostPage,
  },
  denial_is_lost: {
    kind: 'switch',
    default: false,
    title: 'A denial is not stored',
    description: 'Storing a denial fails: the user reads "Access denied", and is asked again.',
    group: 'Answers',
    evidence: 'observed',
    source: hostPage,
  },
  manage_link_is_dead: {
    kind: 'switch',
    default: false,
    title: '"Manage permissions" leads nowhere',
    description: 'The link leads to /account/admin/api, as before 3 June 2020.',
    group: 'Answers',
    evidence: 'documented',
    source: `${announcement}, replies of 2 and 3 June 2020`,
  },
  consumer_is_missing: {
    kind: 'switch',
    default: false,
    title: 'No OAuth consumer',
    description: 'Apps have no client id, so each call fails with NO_OAUTH_CONSUMER_CLIENT_ID.',
    group: 'App',
    evidence: 'observed',
    source: hostPage,
  },
  callback_is_wrong: {
    kind: 'switch',
    default: false,
    title: 'Wrong callback URL',
    description:
      'Consumers point elsewhere: the user allows, and calls fail with FRAME_SRC_CONSUMER_CALLBACK_MISMATCH.',
    group: 'App',
    evidence: 'observed',
    source: hostPage,
  },
  module_lifetime_ms: {
    kind: 'duration',
    default: 270_000,
    minimum: 0,
    maximum: 3_600_000,
    title: 'Lifetime of modules',
    description:
      'Milliseconds for which an open page does not ask again what apps it has and what was answered to them.',
    group: 'App',
    evidence: 'observed',
    source: hostPage,
  },
  module_leaves_page: {
    kind: 'switch',
    default: false,
    title: 'The module has left the page',
    description:
      'Each call fails with MODULE_NOT_FOUND, as after an update while the page is open.',
    group: 'App',
    evidence: 'observed',
    source: hostPage,
  },
  token_answer: {
    kind: 'choice',
    default: 'token',
    values: ['token', 'html', 'oauthError', 'unreachable'],
    title: 'Answer of the token endpoint',
    description:
      'It answers with a token, an HTML page, an OAuth error, or not at all; a token at hand stays good.',
    group: 'Token',
    evidence: 'observed',
    source: hostPage,
  },
} as const satisfies Record<string, SimulatorQuirk>
