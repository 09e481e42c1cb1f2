import { postTask } from './createFakeBridge.ts'
import type { LabsFeatures } from '../../contract/HostControls.ts'
import type { CreateFakeHostParameters, FakeHttpAnswer } from './FakeHostParameters.ts'
import type { FakePrompts } from './createFakePrompts.ts'

// Two hours, after which the API answers 401 (Bitbucket's documentation on OAuth).
const tokenLifetimeMs = 7_200_000

export interface FakeToken {
  access_token: string
  unauthenticated?: true
}

/** Node style, as the host answers. */
export type TokenReply = (error: unknown, token?: FakeToken) => void

export interface CreateFakeTokensParameters extends Pick<
  CreateFakeHostParameters,
  'viewer' | 'tokenAnswer'
> {
  decision: 'none' | 'approved' | 'denied'
  prompts: FakePrompts
  isDenialKnownAfterReload: boolean
  isAskedPerCall: boolean
}

const denied = { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' }
const alreadyDenied = {
  code: 'USER_ALREADY_DENIED_ACCESS',
  message: 'User has already denied access to app',
}
const unanswered = {
  code: 'ACCESS_TOKEN_REQUEST_FAILED',
  message: 'Request for access token failed',
}
const notAuthenticated = { code: 'USER_NOT_AUTHENTICATED', message: 'User is not authenticated' }
const notAllowed = { error: 'access_denied', error_description: 'The user has not allowed access.' }

/** What the page knows of the user's decision, and the tokens that follow from it. */
export function createFakeTokens(parameters: CreateFakeTokensParameters) {
  const { viewer = 'signedIn', prompts, tokenAnswer } = parameters
  const { isDenialKnownAfterReload, isAskedPerCall } = parameters
  /** At Bitbucket. */
  let stored = parameters.decision
  /** In the page: as Bitbucket said when it was loaded, and what happened since. */
  let isDenied = stored === 'denied'
  let hasToken = stored === 'approved'
  let grant: TokenReply[] | undefined
  let ageMs = 0
  const explicit = { user: true, vendor: true }

  /** The token endpoint, a request away. */
  function exchange(isJustAllowed: boolean, reply: TokenReply): void {
    postTask(() => {
      if (isJustAllowed) stored = 'approved'
      if (stored !== 'approved') return reply(notAllowed)
      const { error } = readTokenAnswer(tokenAnswer)
      hasToken ||= !error
      if (!error) ageMs = 0
      if (error) reply(error)
      else reply(null, { access_token: 'fake-token' })
    })
  }

  /** Calls that wait for one question share one token, unless each asks for itself. */
  function exchangeOnce(reply: TokenReply): void {
    if (isAskedPerCall) return exchange(true, reply)
    if (grant) {
      grant.push(reply)
      return
    }
    const waiting = [reply]
    grant = waiting
    exchange(true, (...answer) => {
      grant = undefined
      for (const settle of waiting) settle(...answer)
    })
  }

  function ask(reply: TokenReply): void {
    prompts.ask((outcome) => {
      if (outcome === 'allowed') exchangeOnce(reply)
      else reply(outcome === 'denied' ? denied : unanswered)
    })
  }

  return {
    request(isForced: boolean, reply: TokenReply): void {
      if (viewer === 'loginEnded' && hasToken) reply(notAuthenticated)
      else if (viewer !== 'signedIn') reply(null, { access_token: '', unauthenticated: true })
      else if (!explicit.user || !explicit.vendor) reply(null, { access_token: 'fake-token' })
      else if (isDenied) reply(alreadyDenied)
      else if (!hasToken) ask(reply)
      else if (isForced) exchange(false, reply)
      else reply(null, { access_token: 'fake-token' })
    },
    deny(): void {
      stored = 'denied'
      isDenied = !isDenialKnownAfterReload
    },
    allow(): void {
      // With a question open, the server hears of it with the token request that follows.
      if (prompts.openCount > 0) return
      stored = 'approved'
      isDenied = false
      hasToken = true
    },
    revoke(): void {
      stored = 'none'
      isDenied = false
      hasToken = false
    },
    labs(features: LabsFeatures): void {
      explicit.user = features.explicit_authorization ?? explicit.user
      explicit.vendor = features.explicit_authorization_for_vendors ?? explicit.vendor
    },
    /** The API refuses the token that the page holds, and the page asks for another one. */
    get hasEnded() {
      return hasToken && ageMs >= tokenLifetimeMs
    },
    advance(ms: number): void {
      ageMs += ms
    },
  }
}

/** As the host hands it on: a body that is JSON as it is, and an exception as what is left of it. */
function readTokenAnswer(answer: FakeHttpAnswer | undefined): { error?: unknown } {
  if (!answer) return {}
  if (answer === 'unreachable') return { error: new TypeError('Failed to fetch') }
  const { status, body = '' } = answer
  try {
    const value: unknown = JSON.parse(body)
    return status >= 200 && status < 300 ? {} : { error: value }
  } catch {
    return { error: { code: 'INVALID_RESPONSE', message: 'Invalid response' } }
  }
}
