import { callAp, type CallOutcome } from '../callAp.ts'
import type { ContractCase, ContractFrame } from '../ContractCase.ts'

const url = '/2.0/contract/one'

async function callAndAllow({ ap, user }: ContractFrame): Promise<CallOutcome> {
  const outcome = callAp(ap, { url })
  await user.allow()
  return outcome
}

/** What reaches the app when there is no token to be had. */
export const tokenCases: readonly ContractCase[] = [
  {
    name: 'the body of a refusal at the token endpoint is the error',
    arrange: {
      decision: 'none',
      tokenAnswer: {
        status: 400,
        body: '{"error":"invalid_grant","error_description":"No such grant."}',
      },
    },
    play: callAndAllow,
    expected: { error: [{ error: 'invalid_grant', error_description: 'No such grant.' }] },
  },
  {
    name: 'members that are null do not cross the bridge',
    arrange: {
      decision: 'none',
      tokenAnswer: {
        status: 400,
        body: '{"code":0,"message":null,"more":{"of":null,"it":false},"list":[1,null,{"a":null}]}',
      },
    },
    play: callAndAllow,
    expected: { error: [{ code: 0, more: { it: false }, list: [1, null, {}] }] },
  },
  {
    name: 'a token endpoint that answers with a page is an invalid response',
    arrange: { decision: 'none', tokenAnswer: { status: 502, body: '<h1>Bad Gateway</h1>' } },
    play: async (frame) => {
      const outcome = await callAndAllow(frame)
      return 'error' in outcome && Reflect.get(Object(outcome.error[0]), 'code')
    },
    expected: 'INVALID_RESPONSE',
  },
  {
    name: 'a token endpoint out of reach is an empty error',
    arrange: { decision: 'none', tokenAnswer: 'unreachable' },
    play: callAndAllow,
    expected: { error: [{}] },
  },
  {
    name: 'a grant that is gone shows when a 401 asks for a new token',
    arrange: {
      answers: [{ status: 401, body: '{}' }],
      tokenAnswer: { status: 400, body: '{"error":"access_denied"}' },
    },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { error: [{ error: 'access_denied' }] },
  },
  {
    name: 'a token at hand is used without asking the token endpoint',
    arrange: { answers: [{ status: 200, body: '{}' }], tokenAnswer: 'unreachable' },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { success: [{}, 'success', { status: 200, responseText: '{}' }] },
  },
  {
    name: 'a login that ended while the page was open is an error of its own',
    arrange: { viewer: 'loginEnded' },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { error: [{ code: 'USER_NOT_AUTHENTICATED', message: 'User is not authenticated' }] },
  },
  {
    name: 'a page that does not say where the API is gives a text as error',
    arrange: { hasApiAddress: false },
    play: ({ ap }) => callAp(ap, { url }),
    expected: { error: ['"bb-api-canon-url" element not found'] },
  },
  {
    name: 'a call that no host can carry throws',
    play: ({ ap }) => {
      const getProxyEnv: unknown = Reflect.get(ap, 'getProxyEnv')
      if (typeof getProxyEnv !== 'function') return 'not offered'
      try {
        getProxyEnv({ moduleId: Symbol('module') }, () => undefined)
      } catch (error) {
        return Reflect.get(Object(error), 'name')
      }
      return 'no error'
    },
    expected: 'DataCloneError',
  },
]
