import * as v from 'valibot'
import { scopesSchema } from '../descriptor/descriptorSchema.ts'

const source = {
  descriptor: v.exactOptional(v.unknown()),
  descriptor_url: v.exactOptional(v.string()),
}

/** `POST …/apps`. */
export const registerSchema = v.strictObject({
  ...source,
  kind: v.picklist(['shared', 'personal'], 'Must be "shared" or "personal".'),
})

/** `PUT …/apps/{id}`. None at all is refused, as `PUT /2.0/addon` does; for this page that is inferred. */
export const changeSchema = v.strictObject({
  ...source,
  scopes: v.exactOptional(v.pipe(scopesSchema, v.minLength(1, 'Choose at least one scope.'))),
})

/** What somebody has read and agrees to: names of scopes. */
const seenScopes = v.array(v.string())

/** `POST …/installations/review`. */
export const reviewSchema = v.strictObject({ descriptor_url: v.string() })

/** `POST …/installations`. */
export const installSchema = v.strictObject({ descriptor_url: v.string(), scopes: seenScopes })

/** `POST …/installations/{clientKey}/update`. */
export const updateSchema = v.strictObject({ scopes: seenScopes })

/** `PATCH …/installations/{clientKey}`. */
export const switchSchema = v.strictObject({ is_enabled: v.boolean() })

/** `PUT …/development-mode`. */
export const developmentModeSchema = v.strictObject({ is_on: v.boolean() })

/** `POST …/addons/authorize`. */
export const authorizeSchema = v.strictObject({
  addon_key: v.exactOptional(v.string()),
  descriptor_uri: v.exactOptional(v.string()),
  redirect_uri: v.exactOptional(v.string()),
  /** Slug. */
  workspace: v.string(),
  scopes: seenScopes,
})
