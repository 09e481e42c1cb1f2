/** A server that hands out tokens, reached in one way. */
export interface TokenServer {
  name: string
  /**
   * A new access token, by client credentials.
   * @throws {Error} for any other answer
   */
  issue: () => Promise<string>
  /**
   * Who the token is of.
   * @throws {Error} for any answer but 200
   */
  readUser: (token: string) => Promise<void>
  close: () => Promise<void>
}

/** A request to a token server, as its client makes it. */
export interface TokenServerRequest {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  /** Default: none. */
  body?: string
}

/** Sends a request and reads the whole answer. */
export type SendToServer = (
  request: TokenServerRequest,
) => Promise<{ status: number; text: string }>
