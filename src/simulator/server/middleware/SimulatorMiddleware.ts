/**
 * `rest`: REST 2.0, by an app or by the host's own pages. `token`: the token endpoint. `proxy`: the API
 * proxy. `modules`: the page asks which frames it has. `vendor`: the simulator calls a vendor's server.
 */
export type SimulatorCallKind = 'rest' | 'token' | 'proxy' | 'modules' | 'vendor'

/** A call on its way. */
export interface SimulatorCall {
  readonly kind: SimulatorCallKind
  /** Its body can be read once: read a `clone()` and leave it to the next. */
  readonly request: Request
  /** Uuid of the user, or of the workspace, that it is made as; null for nobody, and for `vendor`. */
  readonly user: string | null
}

/**
 * Stands in the way of each call, in the order of the list. It may answer itself, or hand over to
 * `next`, at once or later, with the same request or another, and pass on the answer or a changed one.
 * When it throws, a call to the simulator is answered with 500, and a vendor counts as out of reach.
 *
 * @param next what would have answered; to call it twice, give it a `clone()`
 */
export type SimulatorMiddleware = (
  call: SimulatorCall,
  next: (request?: Request) => Promise<Response>,
) => Response | Promise<Response>
