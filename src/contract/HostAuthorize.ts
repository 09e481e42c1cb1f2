import type { ScopeInWords } from './HostAccount.ts'

/** `GET …/oauth2/authorize`: what the page shows on which a user grants a client access. */
export interface AuthorizeReview {
  /** Goes back with the answer, which it stands for once. */
  token: string
  client: {
    name: string
    description: string
    /** Where users learn more; empty for none. */
    url: string
    /** Of the workspace, or the vendor, it belongs to; empty when unknown. */
    owner_name: string
  }
  scopes: ScopeInWords[]
  /** Where the user goes afterwards: an origin, or the scheme of an app on the user's machine. */
  destination: string
}

/** `POST …/oauth2/authorize`. */
export interface AuthorizeAnswer {
  token: string
  decision: 'grant' | 'cancel'
}

/** What it answers. */
export interface AuthorizeResult {
  /** Where the user goes on. */
  redirect_url: string
}
