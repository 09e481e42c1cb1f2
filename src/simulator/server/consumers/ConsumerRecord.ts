/**
 * An OAuth consumer that admins made in the settings of a workspace
 * (support.atlassian.com/bitbucket-cloud, "Use OAuth on Bitbucket Cloud").
 */
export interface ConsumerRecord {
  /** Unique among consumers and apps: begins with `consumer:`. */
  id: string
  /** The client id. */
  key: string
  /** The client secret. */
  secret: string
  name: string
  description: string
  /** Where users learn more; empty for none. */
  url: string
  /** What each `redirect_uri` must begin with; empty for none. */
  callbackUrl: string
  scopes: readonly string[]
  /** Only a private one gets tokens for itself, by client credentials. */
  isPrivate: boolean
  /** Slug. */
  workspace: string
  /** Uuid of the user who made it. */
  owner: string
}
