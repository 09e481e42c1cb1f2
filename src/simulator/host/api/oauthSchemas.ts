import * as v from 'valibot'
import type { AuthorizeResult, AuthorizeReview } from '../../../contract/HostAuthorize.ts'
import type { OAuthConsumers } from '../../../contract/HostConsumers.ts'

const scopesSchema = v.array(v.object({ name: v.string(), description: v.string() }))
const emptyOrWeb = v.pipe(v.string(), v.regex(/^(?:$|https?:\/\/)/))

/** `GET /!api/internal/workspaces/{workspace}/consumers`. */
export const oauthConsumersSchema: v.GenericSchema<unknown, OAuthConsumers> = v.object({
  workspace: v.object({ slug: v.string(), name: v.string() }),
  scopes: scopesSchema,
  consumers: v.array(
    v.object({
      id: v.string(),
      key: v.string(),
      name: v.string(),
      description: v.string(),
      url: emptyOrWeb,
      callback_url: v.string(),
      is_private: v.boolean(),
      scopes: v.array(v.string()),
    }),
  ),
})

/** `GET /!api/internal/oauth2/authorize`. */
export const authorizeReviewSchema: v.GenericSchema<unknown, AuthorizeReview> = v.object({
  token: v.string(),
  client: v.object({
    name: v.string(),
    description: v.string(),
    url: emptyOrWeb,
    owner_name: v.string(),
  }),
  scopes: scopesSchema,
  destination: v.string(),
})

/** `POST /!api/internal/oauth2/authorize`. An app on the user's machine has a scheme of its own. */
export const authorizeResultSchema: v.GenericSchema<unknown, AuthorizeResult> = v.object({
  redirect_url: v.pipe(
    v.string(),
    v.regex(/^(?!(?:javascript|data|vbscript|blob|file|about):)[a-z][a-z\d+.-]*:\/\//i),
  ),
})
