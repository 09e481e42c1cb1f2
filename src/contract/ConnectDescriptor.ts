/** The part of an app's `atlassian-connect.json` that Assent reads. */
export interface ConnectDescriptor {
  key: string
  name: string
  description: string
  baseUrl: string
  authentication: { type: 'jwt' | 'none' }
  vendor?: { name: string; url: string }
  lifecycle?: { installed?: string; uninstalled?: string }
  /** Missing means: all scopes. */
  scopes?: string[]
  contexts?: ('account' | 'personal')[]
  modules?: {
    webPanels?: ConnectWebPanel[]
    oauthConsumer?: { clientId?: string; scopes?: string[] }
    /** Keyed by a path template, such as `/policy/{repository}/{pullrequest}`. */
    proxy?: Record<string, ConnectProxyRoute>
  }
}

export interface ConnectWebPanel {
  key: string
  name: { value: string }
  /** Path below `baseUrl`, with context parameters in braces. */
  url: string
  location: string
}

export interface ConnectProxyRoute {
  /** Absolute, or a path below `baseUrl`; may hold context parameters. */
  destination: string
  methods?: Partial<Record<'GET' | 'PUT' | 'POST' | 'DELETE', { destination?: string }>>
  scopes?: string[]
}
