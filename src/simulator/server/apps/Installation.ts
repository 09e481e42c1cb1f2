/** An app in a workspace. */
export interface Installation {
  /** Id of the app's record. */
  readonly app: string
  /** Slug. */
  readonly workspace: string
  /** Uuid of who installed it. */
  readonly installedBy: string
  /** ISO 8601. */
  readonly installedOn: string
  isEnabled: boolean
  readonly connection: Connection
}

/** What Bitbucket and the vendor's server know each other by. It outlives the installation. */
export interface Connection {
  /**
   * `ari:…` for registered apps, `connection:…` for classic add-ons
   * (developer.atlassian.com/cloud/bitbucket/changelog, 18 November 2019).
   */
  readonly clientKey: string
  /** Signs what goes to the vendor, and proves what comes from there. */
  sharedSecret: string
  /** What the vendor took last; undefined until it has taken one. */
  acceptedSecret?: string | undefined
  /** The call that brings the secret to the vendor; undefined before it, and after one that failed. */
  delivery?: Promise<void> | undefined
}
