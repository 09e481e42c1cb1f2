/** Bitbucket's two Labs features about consent. What is left out stays as it is. */
export interface LabsFeatures {
  /** The user is asked before an app may act for them. */
  explicit_authorization?: boolean
  /** The vendor's apps ask. */
  explicit_authorization_for_vendors?: boolean
}

/**
 * What users do, by the same verbs wherever a host is at hand: the fake host of unit tests, the
 * devtools, the inspector, Playwright.
 */
export interface HostControls {
  /** The user presses Allow in the question that is open. */
  allow: () => void
  /** The user presses Deny in it. */
  deny: () => void
  /**
   * The user leaves it open: it stays, and so do the calls that wait for it.
   * @throws {Error} when no question is open.
   */
  ignore: () => void
  /** The user takes the answer back in App authorizations. */
  revoke: () => void
  labs: (features: LabsFeatures) => void
  clock: {
    /** Time passes at once: seconds, 0 or more. */
    advance: (seconds: number) => void
  }
}
