/** One call, as it goes to the host. */
export interface TransportCall {
  kind: 'request' | 'proxyRequest'
  /** Begins with `/`. */
  path: string
  method: string
  /** The body, as text. */
  body?: string
  contentType?: string
  /** Value of the `Accept` header, the only one a host lets through. */
  accept?: string | undefined
  responseType: 'json' | 'text'
}

/** Why there is nobody to send to. */
export type UnavailableReason =
  /** The document is not in a frame. */
  | 'notEmbedded'
  /** Bitbucket's script did not arrive: blocked, or not found. */
  | 'scriptMissing'
  /** The script is there, but offers no such call: the frame's parent is not a Bitbucket page. */
  | 'moduleMissing'

/** What came back. The values are the host's own and are trusted in nothing. */
export type HostAnswer =
  | { type: 'success'; value: unknown }
  | { type: 'error'; values: readonly unknown[] }
  | { type: 'unavailable'; reason: UnavailableReason }
  /** The call did not go to the host, because its caller gave up before. */
  | { type: 'unsent' }

/** What a transport may need to know besides the call. Default: it may ask, and nobody gives up. */
export interface SendContext {
  /** Access is not known to be granted, so the host may ask the user. */
  readonly mayAsk: boolean
  /** The user acted, so that the host asks. */
  readonly byUser: boolean
  /**
   * Aborted when the caller gives up, or a call that may ask has run out of time. A call that is not
   * at the host yet need not go there then.
   */
  readonly signal: AbortSignal | undefined
}

/** What a host can do for an app. */
export interface TransportCapabilities {
  /** The host tells a denial from other failures. */
  readonly consentCodes: boolean
  /** The host can cancel a call. */
  readonly abort: boolean
  /** The host can show flags. */
  readonly flags: boolean
}

/** The one seam between the library and the host. Replace it to test, or to run on another host. */
export interface Transport {
  readonly name: string
  readonly capabilities: TransportCapabilities
  /**
   * Where the API is by its own answers, as in the `next` of a list. Calls go to the host's API in
   * any case. Default: `https://api.bitbucket.org`.
   */
  readonly apiOrigins?: readonly string[]
  /**
   * Hand one call to the host. Resolves with the host's first answer, never rejects, and may never
   * settle: hosts have no time-outs. Deadlines are the caller's.
   */
  send(call: TransportCall, context?: SendContext): Promise<HostAnswer>
  /**
   * Hear when the user allows access in another frame of the app on this page. The bridge follows
   * for its life. Default: never.
   */
  onGrantElsewhere?: (listener: () => void) => void
}
