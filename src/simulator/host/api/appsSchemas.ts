import * as v from 'valibot'
import type {
  AppChangeEffect,
  AppReview,
  DevelopApps,
  InstalledApps,
  InstallResult,
  InstallReview,
} from '../../../contract/HostApps.ts'

const scopesSchema = v.array(v.object({ name: v.string(), description: v.string() }))
const workspace = { slug: v.string(), name: v.string() }
const review = {
  key: v.string(),
  name: v.string(),
  description: v.string(),
  vendor_name: v.string(),
  scopes: scopesSchema,
}

/** `GET /!api/internal/workspaces/{workspace}/apps`. */
export const developAppsSchema: v.GenericSchema<unknown, DevelopApps> = v.object({
  workspace: v.object(workspace),
  closed_reason: v.nullable(v.string()),
  scopes: scopesSchema,
  apps: v.array(
    v.object({
      id: v.string(),
      key: v.string(),
      name: v.string(),
      description: v.string(),
      kind: v.picklist(['shared', 'personal']),
      client_id: v.string(),
      descriptor_url: v.nullable(v.string()),
      base_url: v.string(),
      installation_url: v.string(),
      scopes: v.array(v.string()),
      installations: v.number(),
    }),
  ),
})

/** `GET …/apps/{id}/secret`. */
export const secretSchema = v.object({ client_secret: v.string() })

/** `POST …/apps/{id}/preview`, `GET …/installations/{clientKey}/update`. */
export const changeEffectSchema: v.GenericSchema<unknown, AppChangeEffect> = v.object({
  is_changed: v.boolean(),
  added_scopes: scopesSchema,
  removed_scopes: scopesSchema,
  revoked_approvals: v.number(),
})

/** `GET /!api/internal/workspaces/{workspace}/installations`. */
export const installedAppsSchema: v.GenericSchema<unknown, InstalledApps> = v.object({
  workspace: v.object(workspace),
  is_in_development_mode: v.boolean(),
  closed_reason: v.nullable(v.string()),
  installations: v.array(
    v.object({
      ...review,
      client_key: v.string(),
      kind: v.picklist(['shared', 'personal', 'classic']),
      installed_by: v.string(),
      installed_on: v.string(),
      is_enabled: v.boolean(),
      is_updatable: v.boolean(),
      configure_path: v.nullable(v.string()),
    }),
  ),
})

/** `POST …/installations/review`. */
export const appReviewSchema: v.GenericSchema<unknown, AppReview> = v.object(review)

const webUrl = v.pipe(v.string(), v.regex(/^https?:\/\//))

/** `GET /!api/internal/addons/authorize`. */
export const installReviewSchema: v.GenericSchema<unknown, InstallReview> = v.object({
  app: v.object(review),
  accounts: v.array(v.object({ ...workspace, is_installed: v.boolean() })),
  closed_reason: v.nullable(v.string()),
  cancel_url: v.nullable(webUrl),
})

/** `POST /!api/internal/addons/authorize`. */
export const installResultSchema: v.GenericSchema<unknown, InstallResult> = v.object({
  client_key: v.string(),
  redirect_url: v.nullable(webUrl),
})
