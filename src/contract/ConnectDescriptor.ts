import type { ConnectModuleType } from './connectModuleTypes.ts'

/**
 * An app's `atlassian-connect.json`, with the plural names of module types
 * (developer.atlassian.com/cloud/bitbucket/app-descriptor).
 */
export interface ConnectDescriptor {
  key: string
  name: string
  description: string
  /** Without a slash at the end. */
  baseUrl: string
  authentication: { type: 'jwt' | 'none' }
  vendor?: { name: string; url: string }
  /** Paths below `baseUrl`. */
  lifecycle?: Partial<Record<LifecycleEvent, string>>
  /** Missing means: all scopes. */
  scopes?: string[]
  /** `account`: for all who use the workspace. `personal`: for the installer, on all repositories. */
  contexts?: ('account' | 'personal')[]
  modules?: ConnectModules
}

export type LifecycleEvent = 'installed' | 'uninstalled' | 'enabled' | 'disabled'

export type ConnectModules = Partial<Record<ConnectModuleType, ConnectUiModule[]>> & {
  oauthConsumer?: { clientId?: string; scopes?: string[] }
  /** Keyed by a path template, such as `/policy/{repository}/{pullrequest}`. */
  proxy?: Record<string, ConnectProxyRoute>
  webhooks?: ConnectWebhook[]
}

/** A page, panel, tab or link of the app's. */
export interface ConnectUiModule {
  key: string
  name: { value: string }
  /** Below `baseUrl`, or absolute; with context parameters in braces. */
  url: string
  /** Missing for types that have one place only. */
  location?: string
  conditions?: ConnectCondition[]
  /** Smaller comes first. Default: 100. */
  weight?: number
  tooltip?: { value: string }
  /** Of a link: where it opens. Default: `page`. */
  target?: 'page' | 'dialog' | { type: 'page' | 'dialog'; options?: ConnectDialogOptions }
  params?: {
    /** Of a repository page: hand the fragment of the page's address on to the frame (observed). */
    passLocation?: boolean
  }
  /** Of a file view: for which files. */
  file_matches?: { extensions?: string[] }
}

export interface ConnectDialogOptions {
  width?: string
  height?: string
}

/** Whether a module is shown: a condition, or several of which all, or one, must hold. */
export type ConnectCondition =
  | { and: ConnectCondition[] }
  | { or: ConnectCondition[] }
  | {
      condition: string
      invert?: boolean
      /** What it is asked of, such as `repository` or `pullrequest.state`. */
      target?: string
      params?: Record<string, unknown>
    }

export interface ConnectProxyRoute {
  /** Absolute, or a path below `baseUrl`; may hold context parameters. */
  destination: string
  /** Missing means: all four. */
  methods?: Partial<Record<ProxyMethod, ConnectProxyRule & { destination?: string }>>
  scopes?: string[]
  conditions?: ConnectCondition[]
}

export type ProxyMethod = 'GET' | 'PUT' | 'POST' | 'DELETE'

export interface ConnectProxyRule {
  scopes?: string[]
  conditions?: ConnectCondition[]
}

export interface ConnectWebhook {
  /** Such as `pullrequest:created`; `*` for all. */
  event: string
  /** Path below `baseUrl`. */
  url: string
}
