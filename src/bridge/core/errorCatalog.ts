import type { BridgeErrorCode } from './BridgeErrorCode.ts'
import type { ConsentNews } from './ConsentNews.ts'
import type { RecoveryKind, RecoveryStep } from './Recovery.ts'

export interface ErrorFacts {
  /** Empty where the error's class has a text of its own. */
  text: string
  /** What the failure says about consent. */
  news: ConsentNews
  kind: RecoveryKind
  steps: readonly RecoveryStep[]
}

/** All there is to know of a code: its words, what it says about consent, and the way on. */
export const errorCatalog: Readonly<Record<BridgeErrorCode, ErrorFacts>> = {
  CONSENT_DECLINED: facts('Access was not granted.', 'declined', 'ask', 'ask', 'allow'),
  CONSENT_BLOCKED: facts(
    'A denial is saved.',
    'blocked',
    'openAuthorizations',
    'openAuthorizations',
    'removeDenial',
    'reload',
    'allow',
  ),
  CONSENT_UNANSWERED: facts(
    'The access request was not answered.',
    'unanswered',
    'ask',
    'ask',
    'allow',
  ),
  CONSENT_REQUIRED: facts('Access is not granted yet.', 'nothing', 'ask', 'ask', 'allow'),
  CONSENT_LOST: facts('Access is no longer granted.', 'lost', 'reload', 'reload', 'allow'),
  SIGNED_OUT: facts('The login has ended.', 'signedOut', 'signIn', 'signIn', 'reload'),
  HOST_UNAVAILABLE: facts(
    'There is no Bitbucket page.',
    'unavailable',
    'reload',
    'openBitbucket',
    'reload',
  ),
  MODULE_NOT_FOUND: facts(
    'The host lost this app.',
    'unavailable',
    'reload',
    'reload',
    'contactVendor',
  ),
  APP_MISCONFIGURED: facts(
    'The app is not set up correctly.',
    'misconfigured',
    'contactVendor',
    'copyDetails',
    'contactVendor',
  ),
  // A status proves a token, unless it is 401.
  HTTP_ERROR: facts('', 'granted', 'none'),
  NETWORK_ERROR: facts('Bitbucket was not reached.', 'nothing', 'wait', 'wait', 'tryAgain'),
  INVALID_RESPONSE: facts('The answer is unreadable.', 'nothing', 'wait', 'wait', 'tryAgain'),
  HOST_ERROR: facts('The host failed.', 'nothing', 'wait', 'tryAgain', 'reload'),
  OAUTH_ERROR: facts('There is no access token.', 'nothing', 'reload', 'reload', 'contactVendor'),
  TIMEOUT: facts('', 'nothing', 'wait', 'tryAgain', 'reload'),
  ABORTED: facts('The caller gave up.', 'nothing', 'none'),
  PARSE_ERROR: facts('', 'granted', 'contactVendor', 'copyDetails', 'contactVendor'),
  INVALID_REQUEST: facts('', 'nothing', 'contactVendor', 'copyDetails', 'contactVendor'),
}

function facts(
  text: string,
  news: ConsentNews,
  kind: RecoveryKind,
  ...steps: RecoveryStep[]
): ErrorFacts {
  return { text, news, kind, steps }
}
