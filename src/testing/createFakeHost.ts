import type { AtlassianConnect, ConnectRequestOptions } from '../contract/AtlassianConnect.ts'
import type { HostErrorCode } from '../contract/hostErrorCode.ts'

/** A call as the host saw it. */
export interface FakeHostCall {
  readonly kind: 'request' | 'proxyRequest'
  readonly method: string
  readonly path: string
  readonly body: string | undefined
}

/** What the API, or the vendor's server, answers once there is a token. */
export type FakeHostAnswer = { value: unknown } | { error: unknown[] }

export interface CreateFakeHostParameters {
  /** What Bitbucket remembers of the user. Default: `none`, so the first call asks. */
  decision?: 'none' | 'approved' | 'denied'
  /** Default: every path answers `{ path }`. */
  answer?: (call: FakeHostCall) => FakeHostAnswer
  /** How `AP` offers its modules. Default: by `require` and directly. */
  offers?: 'both' | 'require' | 'direct' | 'nothing'
}

export interface FakeHost {
  readonly ap: AtlassianConnect
  readonly calls: readonly FakeHostCall[]
  /** How many access requests were ever opened. */
  readonly promptCount: number
  /** How many are open now. */
  readonly openPromptCount: number
  allow(): void
  deny(): void
  /** The dialog closes by itself. */
  expire(): void
  /** The user revokes the decision in App authorizations and reloads. */
  revoke(): void
}

/**
 * An in-memory `AP`, as Bitbucket's page was seen to behave: one access request for each call that
 * needs one; an answer settles all of them; answers come later, as copies, once.
 */
export function createFakeHost(parameters: CreateFakeHostParameters = {}): FakeHost {
  const { answer = ({ path }) => ({ value: { path } }), offers = 'both' } = parameters
  let decision = parameters.decision ?? 'none'
  const calls: FakeHostCall[] = []
  let prompts: ((code: HostErrorCode | null) => void)[] = []
  let promptCount = 0

  function createRequest(kind: FakeHostCall['kind']) {
    return (first: string | ConnectRequestOptions, second?: ConnectRequestOptions): void => {
      const options = typeof first === 'string' ? { url: first, ...second } : first
      const { url: path = '', type: method = 'GET', data: body, success, error } = options
      const call = { kind, method, path, body }
      calls.push(call)
      const refuse = (code: HostErrorCode) => later(() => error?.({ code, message: code }))
      const proceed = () => {
        const result = answer(call)
        later(() =>
          'value' in result ? success?.(structuredClone(result.value)) : error?.(...result.error),
        )
      }
      if (decision === 'denied') refuse('USER_ALREADY_DENIED_ACCESS')
      else if (decision === 'approved') proceed()
      else {
        promptCount += 1
        prompts.push((code) => (code ? refuse(code) : proceed()))
      }
    }
  }

  function settlePrompts(code: HostErrorCode | null): void {
    const open = prompts
    prompts = []
    for (const settle of open) settle(code)
  }

  const modules = { request: createRequest('request'), proxyRequest: createRequest('proxyRequest') }
  const requireModules: NonNullable<AtlassianConnect['require']> = (names, callback) => {
    const list = typeof names === 'string' ? [names] : names
    callback(...list.map((name): unknown => Reflect.get(modules, name)))
  }
  return {
    ap: {
      ...((offers === 'both' || offers === 'direct') && modules),
      ...((offers === 'both' || offers === 'require') && { require: requireModules }),
    },
    calls,
    get promptCount() {
      return promptCount
    },
    get openPromptCount() {
      return prompts.length
    },
    allow() {
      decision = 'approved'
      settlePrompts(null)
    },
    deny() {
      // The open page does not learn of the denial: the next call asks again (observed).
      settlePrompts('USER_DENIED_ACCESS')
    },
    expire: () => settlePrompts('ACCESS_TOKEN_REQUEST_FAILED'),
    revoke() {
      decision = 'none'
    },
  }
}

/** A message to another window arrives in a task of its own, never in the sender's. */
function later(deliver: () => void): void {
  queueMicrotask(deliver)
}
