/** A request as nobody's client makes it. */
export interface HostileRequest {
  /** Path and query. */
  address: string
  method: string
  headers: Record<string, string>
  body: string
  /** Sent with a good token and the cookie of a signed-in browser, or by a stranger with neither. */
  isInsider: boolean
}
