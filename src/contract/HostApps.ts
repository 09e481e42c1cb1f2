import type { ScopeInWords } from './HostAccount.ts'
import type { HostWorkspace } from './HostWorkspace.ts'

/** `GET …/workspaces/{workspace}/apps`: the page Develop apps. */
export interface DevelopApps {
  workspace: HostWorkspace
  /** Why nobody can register an app, in a sentence; null while they can. */
  closed_reason: string | null
  /** All scopes there are. */
  scopes: ScopeInWords[]
  apps: RegisteredApp[]
}

/** An app with a key and a consumer of its own. Its secret is not in it. */
export interface RegisteredApp {
  /** Unique in the simulator. */
  id: string
  key: string
  name: string
  description: string
  kind: 'shared' | 'personal'
  client_id: string
  /** Null when the descriptor was pasted. */
  descriptor_url: string | null
  base_url: string
  /** Where admins of workspaces install it. */
  installation_url: string
  /** Names of the scopes it asks for. */
  scopes: string[]
  /** Workspaces it is installed in. */
  installations: number
}

/** What a change of a registered app, or of an installation, would bring. */
export interface AppChangeEffect {
  /** Whether anything in the descriptor is different. */
  is_changed: boolean
  added_scopes: ScopeInWords[]
  removed_scopes: ScopeInWords[]
  /** Users whose approval would be revoked. */
  revoked_approvals: number
}

/** Where a descriptor comes from: one of the two. */
export interface DescriptorSource {
  descriptor?: unknown
  descriptor_url?: string
}

/** How to change a registered app. Empty: read its descriptor again from where it came. */
export interface AppChange extends DescriptorSource {
  /** Only these: nothing else of the app changes. */
  scopes?: string[]
}

/** `GET …/workspaces/{workspace}/installations`: the page Installed apps. */
export interface InstalledApps {
  workspace: HostWorkspace
  /** Lets admins install add-ons from the address of a descriptor. */
  is_in_development_mode: boolean
  /** Why nobody can install an app, in a sentence; null while they can. */
  closed_reason: string | null
  installations: InstalledApp[]
}

export interface InstalledApp {
  client_key: string
  key: string
  name: string
  description: string
  vendor_name: string
  kind: 'shared' | 'personal' | 'classic'
  scopes: ScopeInWords[]
  /** Display name of who installed it. */
  installed_by: string
  /** ISO 8601. */
  installed_on: string
  is_enabled: boolean
  /** True for a classic add-on with an address to read its descriptor from. */
  is_updatable: boolean
  /** Path of the app's own page of settings; null without one. */
  configure_path: string | null
}

/** An app before somebody installs it. */
export interface AppReview {
  key: string
  name: string
  description: string
  vendor_name: string
  scopes: ScopeInWords[]
}

/** `GET …/addons/authorize`: what the install page shows. */
export interface InstallReview {
  app: AppReview
  /** Workspaces that the user may install it in. */
  accounts: HostInstallAccount[]
  /** Why it cannot be installed now, in a sentence; null when it can. */
  closed_reason: string | null
  /** Where Cancel leads; null when nobody waits for the user to return. */
  cancel_url: string | null
}

export interface HostInstallAccount extends HostWorkspace {
  is_installed: boolean
}

/** `POST …/addons/authorize`. */
export interface InstallResult {
  client_key: string
  /** Where the user goes on; null to stay. */
  redirect_url: string | null
}
