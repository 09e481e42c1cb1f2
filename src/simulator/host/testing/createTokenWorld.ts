import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import type { ConnectModule } from '../../../contract/ConnectModule.ts'
import type { HostSession } from '../../../contract/HostAccount.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import { createModuleCache } from '../connect/createModuleCache.ts'
import { createAccessRequests } from '../consent/createAccessRequests.ts'
import { createFrameTokens } from '../consent/createFrameTokens.ts'
import { createHostFlags } from '../consent/createHostFlags.ts'
import { createFakeSend, type FakeRoute } from './createFakeSend.ts'
import { createModule, target } from './createModule.ts'
import { hostSession } from './hostSession.ts'
import { hostSettings } from './hostSettings.ts'

export const tokenResponse: AccessTokenResponse = {
  access_token: 'new',
  token_type: 'bearer',
  expires_in: 7200,
  scopes: 'account',
  state: 'x',
  refresh_token: 'secret',
}

export interface TokenWorldParameters {
  modules?: ConnectModule[]
  session?: HostSession
  settings?: Partial<HostSettings>
  frameUrls?: string[]
  scopesFail?: boolean
  /** Default: a token. */
  tokenRoute?: FakeRoute
}

export const firstModuleId = 'app_panel_https://host.example/2.0/pullrequests/1'

/** A page with one app's panel on it, at the time 0. */
export async function createTokenWorld({
  modules: list = [createModule()],
  session = hostSession,
  settings = {},
  frameUrls = ['https://app.example/panel?jwt=x'],
  scopesFail = false,
  tokenRoute = () => tokenResponse,
}: TokenWorldParameters = {}) {
  const clock = { time: 0 }
  const now = () => clock.time
  const { send, sent } = createFakeSend({ 'POST /site/oauth2/access_token': tokenRoute })
  const modules = createModuleCache({ fetchModules: async () => list, now })
  await modules.load('{acme}', target, 'x')
  const accessRequests = createAccessRequests()
  const flags = createHostFlags()
  const tokens = createFrameTokens({
    api: {
      session: async () => session,
      settings: async () => ({ ...hostSettings, ...settings }),
      scopes: async () => {
        if (scopesFail) throw new Error('no scopes')
        return [{ name: 'account', description: 'Read your account', icon: '' }]
      },
    },
    send,
    modules,
    accessRequests,
    flags,
    frameUrls: () => frameUrls,
    now,
  })
  const request = (id: unknown = firstModuleId, isForced = false) =>
    tokens.request({ claimedModuleId: id, ownModuleId: id, isForced })

  return {
    accessRequests,
    clock,
    flags,
    modules,
    request,
    sent,
    tokens,
    flagTitles: () => flags.shown.getState().map(({ title }) => title),
  }
}
