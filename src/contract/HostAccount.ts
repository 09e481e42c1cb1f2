import type { HostWorkspace } from './HostWorkspace.ts'

/** A user as the simulated host page shows them. */
export interface HostUser {
  uuid: string
  display_name: string
  nickname: string
  avatar: string
  /** What this user is for, in a few words. */
  role: string
}

/** Who is looking at the host page. `user` is null when signed out. */
export interface HostSession {
  user: HostUser | null
  users: HostUser[]
  /** Whose settings the user may change. */
  administered: HostWorkspace[]
}

/** A row of the App authorizations page: an approval or a denial. */
export interface AppAuthorization {
  id: string
  app_key: string
  app_name: string
  app_description: string
  vendor_name: string
  /** Name of the workspace whose installation the answer is for; null when it is for all of them. */
  workspace_name: string | null
  decision: 'approved' | 'denied'
  scopes: ScopeInWords[]
  /** ISO 8601. */
  decided_on: string
}

export interface ScopeInWords {
  name: string
  description: string
}

/** `GET …/account/features`: the page Labs. */
export interface LabsView extends LabsFeatures {
  /** Whether the toggles decide, as in the preview of 2020; later every app has to ask. */
  is_preview: boolean
}

/** The two Labs toggles of the preview of explicit user grants. */
export interface LabsFeatures {
  /** "Explicit Addon OAuth Token Authorization": for the user who is asked. */
  explicit_authorization: boolean
  /** "Explicit Addon OAuth Token Authorization For Vendors": for the account that owns the app. */
  explicit_authorization_for_vendors: boolean
}
