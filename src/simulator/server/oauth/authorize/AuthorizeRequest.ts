import type { CodeChallenge } from '../createCodes.ts'

/** What a client asks a user for, checked. */
export interface AuthorizeRequest {
  /** Id of the app's or the consumer's record. */
  client: string
  responseType: 'code' | 'token'
  /** Where the user goes afterwards. */
  destination: string
  /** As it was asked for; left out when it was not. */
  redirectUri?: string
  /** Echoed as it is. */
  state?: string
  scopes: readonly string[]
  challenge?: CodeChallenge
}
