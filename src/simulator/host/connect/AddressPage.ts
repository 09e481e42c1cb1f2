/**
 * A frame that no module stands for: an address of an app's, as a dialog may show one. It has no
 * module id, so the host never answers its calls for a token (observed).
 */
export interface AddressPage {
  url: string
  appKey: string
  appName: string
}
