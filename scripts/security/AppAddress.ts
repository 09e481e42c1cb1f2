/** Something of a descriptor's that Bitbucket calls with a JWT. */
export interface AppAddress {
  /** Such as `webPanels "panel"`. */
  title: string
  /** With all parameters filled in, without a JWT. */
  path: string
  /** Where the JWT stands. */
  carrier: 'query' | 'header'
}
