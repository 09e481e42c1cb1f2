import type { Era } from '../../../../contract/eras.ts'

/**
 * A call that an operation answers with success. The simulator is as its small seed, and each example
 * that writes has one to itself.
 */
export interface RestExample {
  /** For the placeholders of the operation's path. Default: those of `defaultParams`. */
  params?: Readonly<Record<string, string>>
  /** Default: none. */
  query?: Readonly<Record<string, string>>
  /** Sent as JSON. Default: no body. */
  body?: unknown
  /** Sent as a form, in place of `body`. A `Blob` makes it multipart. */
  form?: Readonly<Record<string, string | Blob>>
  /** A user who has allowed an app with all scopes, or the app itself with a JWT. Default: `ana`. */
  as?: RestCaller
  /** Default: 200. */
  status?: number
  /** Scopes that this call needs besides those of its operation. Default: none. */
  alsoNeeds?: readonly string[]
  /** Of the simulators that have the operation. Default: all. */
  eras?: readonly Era[]
  /** It is about the app that calls, so no other app can make it. Default: false. */
  isOfCaller?: boolean
  /**
   * Makes what the call needs, such as a comment to delete.
   * @returns what it learned, such as the comment's id: put over the example
   */
  prepare?: (call: CallRestAs) => Promise<Omit<RestExample, 'prepare'>>
}

export type RestCaller = 'ana' | 'ben' | 'vera' | 'app' | 'nobody'

/**
 * @param path without `/2.0`
 * @param options `as`: default `ana`
 */
export type CallRestAs = (
  method: string,
  path: string,
  options?: Pick<RestExample, 'body' | 'form' | 'as'>,
) => Promise<Response>

/** By operation, as in the table of operations: `GET /repositories/{workspace}/{repo_slug}`. */
export type RestExampleTable = Readonly<Record<string, RestExample>>
