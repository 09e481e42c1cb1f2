import * as v from 'valibot'
import type { AppAuthorization, HostSession, LabsView } from '../../../contract/HostAccount.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import { isHostSettings } from './isHostSettings.ts'

const hostUserSchema = v.object({
  uuid: v.string(),
  display_name: v.string(),
  nickname: v.string(),
  avatar: v.string(),
  role: v.string(),
})

const workspaceSchema = v.object({ slug: v.string(), name: v.string() })

/** `GET /!api/internal/session`. */
export const hostSessionSchema: v.GenericSchema<unknown, HostSession> = v.object({
  user: v.nullable(hostUserSchema),
  users: v.array(hostUserSchema),
  administered: v.array(workspaceSchema),
})

/** `GET /!api/internal/host-settings`. */
export const hostSettingsSchema: v.GenericSchema<unknown, HostSettings> =
  v.custom<HostSettings>(isHostSettings)

/** `GET /!api/internal/account/features`. */
export const labsViewSchema: v.GenericSchema<unknown, LabsView> = v.object({
  explicit_authorization: v.boolean(),
  explicit_authorization_for_vendors: v.boolean(),
  is_preview: v.boolean(),
})

/** `GET /!api/internal/account/authorizations`. */
export const appAuthorizationsSchema: v.GenericSchema<unknown, AppAuthorization[]> = v.array(
  v.object({
    id: v.string(),
    app_key: v.string(),
    app_name: v.string(),
    app_description: v.string(),
    vendor_name: v.string(),
    workspace_name: v.nullable(v.string()),
    decision: v.picklist(['approved', 'denied']),
    scopes: v.array(v.object({ name: v.string(), description: v.string() })),
    decided_on: v.string(),
  }),
)
