import type { FrameAccessToken } from '../../../contract/AccessTokenResponse.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import type { HostApi } from '../api/createHostApi.ts'
import type { ModuleCache, PageModule } from '../connect/createModuleCache.ts'
import type { AccessRequests } from './createAccessRequests.ts'
import type { HostFlags } from './createHostFlags.ts'
import { exchangeToken } from './exchangeToken.ts'
import type { FrameTokenAnswer } from './FrameTokenAnswer.ts'
import { hostError } from './hostError.ts'
import { selectScopes } from './selectScopes.ts'
import { toManageAddress } from './toManageAddress.ts'

export interface CreateFrameTokensParameters {
  api: Pick<HostApi, 'session' | 'settings' | 'scopes'>
  send: typeof fetch
  modules: ModuleCache
  accessRequests: AccessRequests
  flags: HostFlags
  /** The addresses of all frames on the page. */
  frameUrls: () => string[]
  /** Milliseconds since the epoch. */
  now: () => number
}

export interface FrameTokenRequest {
  /** The module id a call names. */
  claimedModuleId: unknown
  /** The module id of the frame the call came from. */
  ownModuleId: unknown
  /** Skip the token at hand. */
  isForced: boolean
}

export interface FrameTokens {
  /**
   * One token request, in the order of checks observed on Bitbucket's host page. Resolves with
   * undefined for a call without any module id, which never gets an answer there.
   */
  request: (request: FrameTokenRequest) => Promise<FrameTokenAnswer | undefined>
}

// A token is replaced this long before it ends (observed).
const expiryMarginMs = 3_000

interface MakeToken {
  /** The user has just pressed Allow. */
  isAsked: boolean
  isForced: boolean
  /** The token is kept for every module of the app, not for this one alone. */
  isForApp: boolean
}

/** Hands the user's tokens to frames, and asks the user first where they have not been asked. */
export function createFrameTokens({
  api,
  send,
  modules,
  accessRequests,
  flags,
  frameUrls,
  now,
}: CreateFrameTokensParameters): FrameTokens {
  // Where an app has one access request for all calls, they share the token that follows it too.
  const grantsUnderWay = new Map<string, Promise<FrameTokenAnswer>>()

  async function askUser(
    page: PageModule,
    settings: HostSettings,
  ): Promise<FrameTokenAnswer | 'allowed'> {
    const { app_key: appKey, app_name: appName, options } = page.module
    const clientId = options['client-id']
    const scopes = await api.scopes().catch(() => undefined)
    if (!scopes) {
      flags.showScopesFailed()
      return { error: hostError('USER_DENIED_ACCESS') }
    }

    const app = { appKey, appName, clientId, scopes: selectScopes(scopes, options.scopes) }
    const outcome = await accessRequests.ask(app, {
      isAskedPerCall: settings.prompt_per_call,
      isAnswerForAll: settings.answer_settles_all,
      form: settings.prompt_form,
      timeoutMs: settings.access_request_timeout_ms,
    })
    if (outcome === 'allowed') return outcome
    if (outcome === 'unanswered') return { error: hostError('ACCESS_TOKEN_REQUEST_FAILED') }
    return { error: hostError('USER_DENIED_ACCESS') }
  }

  function tokenAtHand(
    { module, tokenIssuedAt }: PageModule,
    { era }: HostSettings,
  ): FrameAccessToken | undefined {
    const { 'access-token': token, 'access-token-expires-in': expiresIn, scopes } = module.options
    if (!token || expiresIn === undefined) return undefined
    if (now() >= tokenIssuedAt + expiresIn * 1000 - expiryMarginMs) return undefined
    const granted = era === '2026' ? { scope: scopes } : { scopes }
    return { access_token: token, token_type: 'bearer', expires_in: expiresIn, ...granted }
  }

  async function makeToken(
    page: PageModule,
    settings: HostSettings,
    { isAsked, isForced, isForApp }: MakeToken,
  ): Promise<FrameTokenAnswer> {
    const { app_key: appKey, app_name: appName, options } = page.module
    const redirectUri = frameUrls().find((url) => url.startsWith(options['callback-url']))
    if (redirectUri === undefined) {
      return { error: hostError('FRAME_SRC_CONSUMER_CALLBACK_MISMATCH') }
    }
    const atHand = isForced ? undefined : tokenAtHand(page, settings)
    if (atHand) return { token: atHand }

    const clientId = options['client-id']
    const exchange = await exchangeToken({
      send,
      clientId,
      redirectUri,
      isCreationAllowed: isAsked,
    })
    if ('error' in exchange) {
      if (isAsked) flags.showGrantFailed(appKey, appName)
      return exchange
    }
    if (modules.find(page.id) !== page) return { error: hostError('MODULE_NOT_FOUND') }

    for (const owner of isForApp ? modules.ofClient(clientId) : [page]) {
      owner.module.options['access-token'] = exchange.token.access_token
      owner.module.options['access-token-expires-in'] = exchange.token.expires_in
      owner.tokenIssuedAt = now()
    }
    if (isAsked) flags.showGranted(appKey, appName, toManageAddress(settings))
    // The refresh token must not cross the bridge.
    const { refresh_token: _, state: __, ...token } = exchange.token
    return { token }
  }

  return {
    async request({ claimedModuleId, ownModuleId, isForced }) {
      if (claimedModuleId !== ownModuleId) return { error: hostError('USER_DENIED_ACCESS') }
      if (typeof claimedModuleId !== 'string') return undefined
      const settings = await api.settings()
      const page = modules.find(claimedModuleId)
      if (!page || settings.module_leaves_page) return { error: hostError('MODULE_NOT_FOUND') }

      const { options } = page.module
      const { user } = await api.session()
      if (!user) {
        if (options['access-token']) return { error: hostError('USER_NOT_AUTHENTICATED') }
        return { token: { access_token: '', unauthenticated: true } }
      }
      const clientId = options['client-id']
      if (!clientId) return { error: hostError('NO_OAUTH_CONSUMER_CLIENT_ID') }
      if (options['user-denied'] === 'true') {
        return { error: hostError('USER_ALREADY_DENIED_ACCESS') }
      }
      if (options['access-token']) {
        return makeToken(page, settings, { isAsked: false, isForced, isForApp: false })
      }

      const { prompt_per_call: isAskedPerCall } = settings
      const underWay = grantsUnderWay.get(clientId)
      if (underWay && !isAskedPerCall) return underWay

      const answer = await askUser(page, settings)
      if (answer !== 'allowed') return answer
      if (isAskedPerCall)
        return makeToken(page, settings, { isAsked: true, isForced, isForApp: false })

      const grant =
        grantsUnderWay.get(clientId) ??
        makeToken(page, settings, { isAsked: true, isForced, isForApp: true }).finally(() =>
          grantsUnderWay.delete(clientId),
        )
      grantsUnderWay.set(clientId, grant)
      return grant
    },
  }
}
