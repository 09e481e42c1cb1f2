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
}

/** A row of the App authorizations page: an approval or a denial. */
export interface AppAuthorization {
  id: string
  app_key: string
  app_name: string
  app_description: string
  vendor_name: string
  decision: 'approved' | 'denied'
  scopes: ScopeInWords[]
  /** ISO 8601. */
  decided_on: string
}

export interface ScopeInWords {
  name: string
  description: string
}

/** The two Labs toggles of the preview of explicit user grants. */
export interface LabsFeatures {
  /** "Explicit Addon OAuth Token Authorization": for the user who is asked. */
  explicit_authorization: boolean
  /** "Explicit Addon OAuth Token Authorization For Vendors": for the account that owns the app. */
  explicit_authorization_for_vendors: boolean
}
