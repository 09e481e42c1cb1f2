import { expect, test } from 'vitest'
import { bitbucketHomeUrl } from '../../contract/bitbucketAddresses.ts'
import type { BridgeErrorCode } from './BridgeErrorCode.ts'
import type { ConsentNews } from './ConsentNews.ts'
import { errorCatalog } from './errorCatalog.ts'
import { toRecovery, type RecoveryKind, type RecoveryStep } from './Recovery.ts'

const manageUrl = 'http://localhost:1/authorizations'
const home = bitbucketHomeUrl

type Facts = [text: string, ConsentNews, RecoveryKind, href: string | undefined, RecoveryStep[]]

/** What each code says and where it leads, written down a second time. */
const expected: Record<BridgeErrorCode, Facts> = {
  CONSENT_DECLINED: ['Access was not granted.', 'declined', 'ask', manageUrl, ['ask', 'allow']],
  CONSENT_BLOCKED: [
    'A denial is saved.',
    'blocked',
    'openAuthorizations',
    manageUrl,
    ['openAuthorizations', 'removeDenial', 'reload', 'allow'],
  ],
  CONSENT_UNANSWERED: [
    'The access request was not answered.',
    'unanswered',
    'ask',
    undefined,
    ['ask', 'allow'],
  ],
  CONSENT_REQUIRED: ['Access is not granted yet.', 'nothing', 'ask', undefined, ['ask', 'allow']],
  CONSENT_LOST: ['Access is no longer granted.', 'lost', 'reload', undefined, ['reload', 'allow']],
  SIGNED_OUT: ['The login has ended.', 'signedOut', 'signIn', home, ['signIn', 'reload']],
  HOST_UNAVAILABLE: [
    'There is no Bitbucket page.',
    'unavailable',
    'reload',
    home,
    ['openBitbucket', 'reload'],
  ],
  MODULE_NOT_FOUND: [
    'The host lost this app.',
    'unavailable',
    'reload',
    undefined,
    ['reload', 'contactVendor'],
  ],
  APP_MISCONFIGURED: [
    'The app is not set up correctly.',
    'misconfigured',
    'contactVendor',
    undefined,
    ['copyDetails', 'contactVendor'],
  ],
  HTTP_ERROR: ['', 'granted', 'none', undefined, []],
  NETWORK_ERROR: ['Bitbucket was not reached.', 'nothing', 'wait', undefined, ['wait', 'tryAgain']],
  INVALID_RESPONSE: [
    'The answer is unreadable.',
    'nothing',
    'wait',
    undefined,
    ['wait', 'tryAgain'],
  ],
  HOST_ERROR: ['The host failed.', 'nothing', 'wait', undefined, ['tryAgain', 'reload']],
  OAUTH_ERROR: [
    'There is no access token.',
    'nothing',
    'reload',
    undefined,
    ['reload', 'contactVendor'],
  ],
  TIMEOUT: ['', 'nothing', 'wait', undefined, ['tryAgain', 'reload']],
  ABORTED: ['The caller gave up.', 'nothing', 'none', undefined, []],
  PARSE_ERROR: ['', 'granted', 'contactVendor', undefined, ['copyDetails', 'contactVendor']],
  INVALID_REQUEST: ['', 'nothing', 'contactVendor', undefined, ['copyDetails', 'contactVendor']],
}

const codes = Object.keys(expected).filter((name): name is BridgeErrorCode => name in errorCatalog)

test('behavior: every code is in the table', () => {
  expect(codes).toEqual(Object.keys(errorCatalog))
})

test.each(codes)('behavior: %s', (code) => {
  const [text, news, kind, href, steps] = expected[code]
  expect(errorCatalog[code]).toEqual({ text, news, kind, steps })
  expect(toRecovery(code, manageUrl)).toEqual({ kind, steps, ...(href && { href }) })
})
