import type { SimulatorEvent } from './SimulatorEvent.ts'

/**
 * What went on between apps, pages and the simulator, without tokens and secrets: the file of
 * `GET /__simulator/recording`, which `POST /__simulator/replay` takes back.
 */
export interface SimulatorRecording {
  format: 'assent-recording'
  /** Another number means another shape, which is refused. */
  version: 1
  /** ISO 8601, by the simulator's clock. */
  started_at: string
  /** Which Bitbucket it was, such as `2026`. */
  era: string
  /** True: more happened than a recording holds, and the rest is not in it. */
  is_cut: boolean
  /** In the order of their answers. */
  calls: RecordedCall[]
  /** All but the calls above: access requests, bridge calls, decisions, calls to vendors. */
  events: SimulatorEvent[]
}

export interface RecordedCall {
  kind: 'rest' | 'token' | 'proxy'
  /** Uuid of the user or workspace it was made as; null for nobody. */
  user: string | null
  method: string
  /**
   * With its query, sorted. Below `/api-proxy/` stands the installation by name, such as
   * `readiness@acme`, as each simulator gives it another key.
   */
  path: string
  /** Null for none, and for one that is too long or no text. */
  request_body: string | null
  status: number
  headers: Record<string, string>
  /** Null for one that is too long. The simulator's own address stands as `{{origin}}`. */
  body: string | null
  encoding: 'text' | 'base64'
  /** Of a token call that was answered with a token: whose it is, as `readiness`, or a consumer's id. */
  app: string | null
  /** Of the same: uuid of who it acts as, where that is not `user`, as a server calls for somebody. */
  token_user?: string
  /** Milliseconds it took. */
  ms: number
}
