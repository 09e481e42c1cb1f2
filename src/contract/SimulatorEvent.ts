/** Something that happened in the simulator. No secret and no token is in it. */
export interface SimulatorEvent {
  /** Counts from 1. */
  id: number
  /** ISO 8601, by the simulator's clock. */
  at: string
  kind: SimulatorEventKind
  /** One line, such as `POST /site/oauth2/access_token 200`. */
  summary: string
  detail: Record<string, string | number | boolean | null>
}

export type SimulatorEventKind =
  /** A request to the simulator. */
  | 'http'
  /** A call of the simulator's to a vendor's server. */
  | 'vendor'
  /** A token was made or ended. */
  | 'token'
  /** A user answered, or took an answer back. */
  | 'decision'
  /** An app was registered, installed, updated, switched off or on, or removed. */
  | 'app'
  /** Branches or tags were made, moved or deleted, by REST or by git. */
  | 'push'
  /** A rule for faults has struck a request. */
  | 'fault'
  /** Somebody used the simulator's own switches. */
  | 'control'
  /** A frame called the host page. Posted by the page. */
  | 'bridge'
  /** An access request was raised, answered or over without an answer. Posted by the page. */
  | 'prompt'

/** What a host page tells of itself: `POST /__simulator/events`, in batches. */
export interface PageEvent {
  kind: 'bridge' | 'prompt'
  summary: string
  detail: SimulatorEvent['detail']
}
