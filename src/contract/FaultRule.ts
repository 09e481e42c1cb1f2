/** What goes wrong. Its answers are Bitbucket's own where they are known. */
export type FaultEffect =
  /** The answer is late by so many milliseconds. */
  | { delay_ms: number }
  /**
   * There is no answer: the connection ends. A browser may send a request again by itself when the
   * connection has been used before.
   */
  | { drop: true }
  /** A failure from 400 to 599. Default body: Bitbucket's JSON. `retry_after_seconds` is a header. */
  | { status: number; body?: 'json' | 'html'; retry_after_seconds?: number }
  /** The token that comes with the request has expired. */
  | { expire_token: true }

/** Requests to break: to REST 2.0, the API proxy, the OAuth endpoints, and of the host's own pages. */
export interface FaultRule {
  /** Path of the address, as it is sent; `*` stands for any text, and alone for every path. */
  path: string
  /** In capitals. Default: all. */
  method?: string
  effect: FaultEffect
  /** How many requests pass before the first is struck. Default: 0. */
  after?: number
  /** How many requests are struck. Default: all. */
  times?: number
}

/** `GET /__simulator/faults`. */
export interface FaultReport {
  rules: (FaultRule & { struck: number })[]
}
