import type { FakeHostScenario } from './fakeHostScenarios.ts'
import type { HostSettings } from '../../contract/HostSettings.ts'

/** A call as the app made it. */
export interface FakeHostCall {
  readonly kind: 'request' | 'proxyRequest'
  readonly method: string
  readonly path: string
  readonly body: string | undefined
}

/** An answer over HTTP, or none because the line is dead. */
export type FakeHttpAnswer =
  | { status: number; body?: string; /** By name. */ headers?: Record<string, string> }
  | 'unreachable'

/**
 * What the API, or the vendor's server, answers once there is a token: over HTTP, or in short a
 * body that is fine, or the very arguments of the `error` callback.
 */
export type FakeHostAnswer = FakeHttpAnswer | { value: unknown } | { error: unknown[] }

export interface CreateFakeHostParameters {
  /** A ready start, by name; the other parameters change it. Default: nobody was asked yet. */
  scenario?: FakeHostScenario
  /** What Bitbucket remembers of the user. Default: `none`, so the first call asks. */
  decision?: 'none' | 'approved' | 'denied'
  /** Default: every path answers `{ path }`. */
  answer?: (call: FakeHostCall) => FakeHostAnswer
  /** How `AP` offers its modules. Default: by `require` and directly. */
  offers?: 'both' | 'require' | 'direct' | 'nothing'
  /**
   * Default: Bitbucket as it was seen. Each call asks for itself, a denial is known after a reload,
   * and a question stays open for ever.
   */
  settings?: Partial<HostSettings>
  /** Default: somebody is signed in. With `loginEnded`, until the page was loaded. */
  viewer?: 'signedIn' | 'signedOut' | 'loginEnded'
  /**
   * What the token endpoint answers to those who may have a token. It is asked after Allow, and
   * after a 401; a user who has allowed before has one at hand. Default: a token.
   */
  tokenAnswer?: FakeHttpAnswer
  /** The page does not say where the API is, and this is what the host says then. */
  environmentError?: string
  /**
   * What `AP.require` hands out for a name it does not know: nothing (simple-xdm), or a function
   * that does nothing (atlassian-connect-js). Default: `nothing`.
   */
  unknownModules?: 'nothing' | 'stub'
}
