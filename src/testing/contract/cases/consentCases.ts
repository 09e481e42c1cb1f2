import { callAll, callAp, findCall } from '../callAp.ts'
import type { ContractCase } from '../ContractCase.ts'

const url = '/2.0/contract/one'
const body = '{"is":"fine"}'
const answers = [{ status: 200, body }]
const fine = { success: [{ is: 'fine' }, 'success', { status: 200, responseText: body }] }
const denied = {
  error: [{ code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }],
}
const alreadyDenied = {
  error: [{ code: 'USER_ALREADY_DENIED_ACCESS', message: 'User has already denied access to app' }],
}
const unanswered = {
  error: [{ code: 'ACCESS_TOKEN_REQUEST_FAILED', message: 'Request for access token failed' }],
}
const fresh = { decision: 'none', answers } as const
const merged = { ...fresh, settings: { prompt_per_call: false } }

/** What the user is asked, and what follows from each answer. */
export const consentCases: readonly ContractCase[] = [
  {
    name: 'the first call asks, and nothing comes back before the answer',
    arrange: fresh,
    play: async ({ ap, user }) => {
      const seen: unknown[] = []
      const outcome = callAp(ap, { url }).then((value) => seen.push(value))
      await user.untilAsked()
      seen.push(await user.isAsked())
      await user.allow()
      await outcome
      return [...seen, await user.isAsked()]
    },
    expected: [true, fine, false],
  },
  {
    name: 'after Allow no call asks',
    arrange: fresh,
    play: async ({ ap, user }) => {
      const outcome = callAp(ap, { url })
      await user.allow()
      await outcome
      return [await callAp(ap, { url }), await user.isAsked()]
    },
    expected: [fine, false],
  },
  {
    name: 'a user who has allowed before is not asked',
    arrange: { answers },
    play: async ({ ap, user }) => [await callAp(ap, { url }), await user.isAsked()],
    expected: [fine, false],
  },
  {
    name: 'Deny is an error of the waiting call',
    arrange: fresh,
    play: async ({ ap, user }) => {
      const outcome = callAp(ap, { url })
      await user.deny()
      return outcome
    },
    expected: denied,
  },
  {
    name: 'a stored denial is an error of every call, and nobody is asked',
    arrange: { decision: 'denied', answers },
    play: async ({ ap, user }) => [
      ...(await callAll(ap, ['request', 'proxyRequest'])),
      await user.isAsked(),
    ],
    expected: [alreadyDenied, alreadyDenied, false],
  },
  {
    name: 'a question without an answer closes after its time',
    arrange: { ...fresh, settings: { access_request_timeout_ms: 300 } },
    play: async ({ ap, user }) => [await callAp(ap, { url }), await user.isAsked()],
    expected: [unanswered, false],
  },
  {
    name: 'one Allow settles all questions that are open',
    arrange: fresh,
    play: async ({ ap, user }) => {
      const outcomes = callAll(ap, ['request', 'request', 'proxyRequest'])
      await user.untilAsked(3)
      await user.allow()
      return [...(await outcomes), await user.isAsked()]
    },
    expected: [fine, fine, fine, false],
  },
  {
    name: 'one Deny settles all questions that are open',
    arrange: fresh,
    play: async ({ ap, user }) => {
      const outcomes = callAll(ap, ['request', 'proxyRequest', 'request'])
      await user.untilAsked(3)
      await user.deny()
      return [...(await outcomes), await user.isAsked()]
    },
    expected: [denied, denied, denied, false],
  },
  {
    name: 'with one question for all calls, one Allow settles them',
    arrange: merged,
    play: async ({ ap, user }) => {
      const outcomes = callAll(ap, ['request', 'proxyRequest', 'request'])
      await user.untilAsked(3)
      await user.allow()
      return outcomes
    },
    expected: [fine, fine, fine],
  },
  {
    name: 'with one question for all calls, one Deny settles them',
    arrange: merged,
    play: async ({ ap, user }) => {
      const outcomes = callAll(ap, ['request', 'request'])
      await user.untilAsked(2)
      await user.deny()
      return outcomes
    },
    expected: [denied, denied],
  },
  {
    name: 'a denial that is known after a reload only lets the next call ask again',
    arrange: fresh,
    play: async ({ ap, user }) => {
      const first = callAp(ap, { url })
      await user.deny()
      await first
      const second = callAp(ap, { url })
      await user.allow()
      return second
    },
    expected: fine,
  },
  {
    name: 'a denial that is known at once refuses the next call',
    arrange: { ...fresh, settings: { denial_known_after_reload: false } },
    play: async ({ ap, user }) => {
      const first = callAp(ap, { url })
      await user.deny()
      return [await first, await callAp(ap, { url }), await user.isAsked()]
    },
    expected: [denied, alreadyDenied, false],
  },
  {
    name: 'what an error callback throws is logged, and the bridge goes on',
    arrange: { decision: 'denied' },
    play: async ({ ap, log }) => {
      await new Promise<void>((resolve) => {
        findCall(
          ap,
          'request',
        )({
          url,
          error: () => {
            resolve()
            throw new Error('a mistake of the app')
          },
        })
      })
      return [await callAp(ap, { url }), log]
    },
    expected: [alreadyDenied, ['[Simple-XDM] a mistake of the app']],
  },
]
