import type { PromptMode } from './GateJob.ts'

/** One call through the bridge. */
export interface BridgeRequestParameters {
  /** Path below the API or the proxy, beginning with `/`. Build it with `encodePath`. */
  path: string
  /** Default: `GET`. */
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Text is sent as it is; anything else as JSON. */
  body?: unknown
  /** Media type of `body`. Default: `application/json` when there is a body. */
  contentType?: string
  /** The `Accept` header, the only one a host lets through. */
  accept?: string
  /** Default: `json`. Use `text` for diffs, raw files and logs. */
  responseType?: 'json' | 'text'
  /** Ends the wait. The host cannot cancel: a write may still be carried out. */
  signal?: AbortSignal
  /** Milliseconds at the host once access is granted. Default: the bridge's (30,000). */
  timeoutMs?: number
  /** Whether this call may lead to an access request. Default: the bridge's (`firstUse`). */
  prompt?: PromptMode
  /** Who asks, for a timeline. Default: the hooks name their component, in development only. */
  caller?: string | undefined
}

/** A call whose answer is checked. */
export interface ParsedRequestParameters<value> extends BridgeRequestParameters {
  /** Turns the answer into what the caller works with; throws when it is something else. */
  parse: (answer: unknown) => value
}

/** Send one call and wait for its answer. */
export interface BridgeRequest {
  <value>(parameters: ParsedRequestParameters<value>): Promise<value>
  (parameters: BridgeRequestParameters): Promise<unknown>
}
