import * as v from 'valibot'
import type { AccessTokenResponse } from '../../../contract/AccessTokenResponse.ts'
import type { ConnectModuleType } from '../../../contract/connectModuleTypes.ts'
import type { ConnectModule, ScopeDescription } from '../../../contract/ConnectModule.ts'

const place = v.picklist(['page', 'dialog'])
const dialogOptions = v.object({
  width: v.exactOptional(v.string()),
  height: v.exactOptional(v.string()),
})
const moduleTypes = [
  'webPanels',
  'webItems',
  'repoPages',
  'adminPages',
  'webCards',
  'configurePage',
  'profileTabs',
  'generalPages',
  'fileViews',
  'helpPanel',
] as const satisfies ConnectModuleType[]

/** `POST /!api/internal/connect/modules/{principal}`. */
export const connectModulesSchema: v.GenericSchema<unknown, ConnectModule[]> = v.array(
  v.object({
    app_key: v.string(),
    app_name: v.string(),
    module_key: v.string(),
    module_type: v.picklist(moduleTypes),
    location: v.exactOptional(v.string()),
    descriptor: v.object({
      key: v.string(),
      name: v.object({ value: v.string() }),
      url: v.string(),
      location: v.exactOptional(v.string()),
      params: v.exactOptional(v.object({ passLocation: v.exactOptional(v.boolean()) })),
      weight: v.exactOptional(v.number()),
      tooltip: v.exactOptional(v.object({ value: v.string() })),
      target: v.exactOptional(
        v.union([place, v.object({ type: place, options: v.exactOptional(dialogOptions) })]),
      ),
    }),
    url: v.string(),
    options: v.object({
      'client-id': v.string(),
      'callback-url': v.string(),
      scopes: v.string(),
      'user-denied': v.picklist(['true', 'false']),
      'proxy-base-api-url': v.string(),
      'access-token': v.exactOptional(v.string()),
      'access-token-expires-in': v.exactOptional(v.number()),
    }),
  }),
)

/** `GET /site/oauth2/scopes`. */
export const scopeDescriptionsSchema: v.GenericSchema<unknown, ScopeDescription[]> = v.array(
  v.object({ name: v.string(), description: v.string(), icon: v.string() }),
)

const longestLifetimeSeconds = 86_400

/**
 * Seconds, from 0 to a day. A token whose lifetime nobody can read is used once: what Bitbucket's
 * host page does with such an answer is unknown, and a call is worth more than a strict reader.
 */
const lifetimeSchema = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => Math.min(Math.max(Number(value) || 0, 0), longestLifetimeSeconds)),
  ),
  0,
)

/** A success of `POST /site/oauth2/access_token`. */
export const accessTokenResponseSchema: v.GenericSchema<unknown, AccessTokenResponse> = v.object({
  access_token: v.string(),
  token_type: v.literal('bearer'),
  expires_in: lifetimeSchema,
  scopes: v.exactOptional(v.string()),
  scope: v.exactOptional(v.string()),
  state: v.exactOptional(v.string()),
  refresh_token: v.exactOptional(v.string()),
})
