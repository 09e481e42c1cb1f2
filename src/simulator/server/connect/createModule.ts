import type { ConnectUiModule } from '../../../contract/ConnectDescriptor.ts'
import type { ConnectModule } from '../../../contract/ConnectModule.ts'
import type { ConnectModuleType } from '../../../contract/connectModuleTypes.ts'
import { findDecision } from '../consent/findDecision.ts'
import { needsConsent } from '../consent/needsConsent.ts'
import { toAppClient } from '../oauth/OAuthClient.ts'
import { issueToken } from '../oauth/issueToken.ts'
import { toCallbackUrl } from '../oauth/toCallbackUrl.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord, UserRecord } from '../world/World.ts'
import type { Installation } from '../apps/Installation.ts'
import type { FoundTarget } from './findTarget.ts'
import { resolveContext } from './resolveContext.ts'
import { signConnectJwt } from './signConnectJwt.ts'
import { toContextObjects } from './toContextObjects.ts'

export interface CreateModuleParameters {
  app: AppRecord
  installation: Installation
  type: ConnectModuleType
  module: ConnectUiModule
  user: UserRecord | undefined
  target: FoundTarget
}

/** One module for a page: the frame's address, and what the page needs to get tokens for it. */
export async function createModule(
  simulation: Simulation,
  { app, installation, type, module, user, target }: CreateModuleParameters,
): Promise<ConnectModule> {
  const { origin, world, now } = simulation
  const { descriptor } = app
  const scopes = toDescriptorScopes(descriptor)
  const objects = toContextObjects({ origin, users: world.users, user, target })
  const path = resolveContext(module.url, objects, scopes)
  const url = new URL(path.startsWith('/') ? descriptor.baseUrl + path : path)
  // Apps of the first years read it (public frame addresses of 2019).
  url.searchParams.set('xdm_e', origin)
  const { frame_locale: locale } = world.settings
  if (locale !== 'none') url.searchParams.set('loc', locale)
  const jwt = await signConnectJwt({
    ...installation.connection,
    subject: user?.accountId,
    method: 'GET',
    url,
    baseUrl: descriptor.baseUrl,
    now: now(),
  })
  url.searchParams.set('jwt', jwt)

  return {
    app_key: descriptor.key,
    app_name: descriptor.name,
    module_key: module.key,
    module_type: type,
    ...(module.location !== undefined && { location: module.location }),
    descriptor: module,
    url: url.href,
    options: {
      'client-id': world.settings.consumer_is_missing ? '' : app.clientId,
      'callback-url': toCallbackUrl(world, app),
      scopes: scopes.join(' '),
      'proxy-base-api-url': `${origin}/api-proxy/${encodeURIComponent(installation.connection.clientKey)}`,
      ...toConsentOptions(simulation, app, user),
    },
  }
}

function toConsentOptions(simulation: Simulation, app: AppRecord, user: UserRecord | undefined) {
  const none = { 'user-denied': 'false' } as const
  const { world } = simulation
  if (!user || world.settings.consumer_is_missing) return none
  const isAsked = needsConsent(world, user.uuid, app)
  const decision = isAsked ? findDecision(world, user.uuid, app) : 'approved'
  if (decision === 'denied') return { 'user-denied': 'true' } as const
  if (decision === undefined) return none
  const request = { user: user.uuid, grant: 'session' } as const
  const token = issueToken(simulation, toAppClient(app), request)
  return {
    ...none,
    'access-token': token.access_token,
    'access-token-expires-in': token.expires_in,
  }
}
