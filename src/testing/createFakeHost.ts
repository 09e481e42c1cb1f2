import type { AtlassianConnect, ConnectRequestOptions } from '../contract/AtlassianConnect.ts'
import type { HostControls } from '../contract/HostControls.ts'
import { answerOverHttp } from './fakeHost/answerOverHttp.ts'
import { copyValue } from './fakeHost/copyValue.ts'
import { createFakeBridge, postTask, type HostMethod } from './fakeHost/createFakeBridge.ts'
import { createFakePrompts } from './fakeHost/createFakePrompts.ts'
import { createFakeTokens, type FakeToken } from './fakeHost/createFakeTokens.ts'
import { fakeHostScenarios } from './fakeHost/fakeHostScenarios.ts'
import type { CreateFakeHostParameters, FakeHostCall } from './fakeHost/FakeHostParameters.ts'

/** `AP`, what was called, and what users do. Labs are on, until they are switched off. */
export interface FakeHost extends HostControls {
  readonly ap: AtlassianConnect
  readonly calls: readonly FakeHostCall[]
  /** How often each call was answered, in the order of `calls`: once, if all is well. */
  readonly answerCounts: readonly number[]
  /** How many access requests were ever opened. */
  readonly promptCount: number
  /** How many are open now. */
  readonly openPromptCount: number
  /** How many calls wait for the user's answer. */
  readonly waitingCallCount: number
  /** The dialog closes by itself. */
  expire(): void
}

/**
 * An in-memory `AP`, as faithful as Bitbucket's and as bad: what crosses between frame and host is
 * copied and late, one access request for each call that needs one, an answer settles all of them,
 * and nothing ever times out. One table of cases holds it to the real simple-xdm and to the
 * simulator in a browser (`src/testing/contract`).
 */
export function createFakeHost({
  scenario = 'fresh',
  ...changes
}: CreateFakeHostParameters = {}): FakeHost {
  const parameters = { ...fakeHostScenarios[scenario], ...changes }
  const {
    answer = ({ path }) => ({ value: { path } }),
    offers = 'both',
    decision = 'none',
    environmentError,
    unknownModules = 'nothing',
  } = parameters
  const {
    prompt_per_call: isAskedPerCall = true,
    denial_known_after_reload: isDenialKnownAfterReload = true,
    access_request_timeout_ms: timeoutMs = 0,
  } = parameters.settings ?? {}
  const prompts = createFakePrompts({ isAskedPerCall, timeoutMs })
  const tokens = createFakeTokens({
    ...parameters,
    decision,
    prompts,
    isDenialKnownAfterReload,
    isAskedPerCall,
  })
  const calls: FakeHostCall[] = []
  const answerCounts: number[] = []

  const findApi = (...args: unknown[]) => {
    const reply = args.at(-1)
    if (!isMethod(reply)) return
    if (environmentError === undefined) reply(null, { baseApiUrl: 'https://api.example' })
    else reply(environmentError)
  }
  const bridge = createFakeBridge({
    requestAccessToken: (request, reply) => {
      if (!isMethod(reply)) return
      tokens.request(Reflect.get(Object(request), 'forceUpdate') === true, reply)
    },
    getHostEnv: findApi,
    getProxyEnv: findApi,
  })

  function createRequest(kind: FakeHostCall['kind']) {
    const findEnvironment = kind === 'request' ? bridge.getHostEnv : bridge.getProxyEnv

    return (first: string | ConnectRequestOptions, second?: ConnectRequestOptions): void => {
      const options = typeof first === 'string' ? { ...second, url: first } : { ...first }
      const { url: path = '', type: method = 'GET', data: body } = options
      const call = { kind, method: method.toUpperCase(), path, body }
      const index = calls.push(call) - 1
      answerCounts[index] = 0
      const count = <values extends unknown[]>(callback?: (...values: values) => void) =>
        function counted(...values: values): void {
          answerCounts[index] = (answerCounts[index] ?? 0) + 1
          callback?.(...values)
        }
      options.success = count(options.success)
      options.error = count(options.error)

      const send = (isForced: boolean) =>
        bridge.requestAccessToken({ forceUpdate: isForced }, (error: unknown, token: unknown) => {
          if (error || !isToken(token)) return options.error?.(error)
          findEnvironment({ moduleId: 'module-1' }, (noEnvironment: unknown) => {
            if (noEnvironment) return options.error?.(noEnvironment)
            postTask(() => receive(isForced || token.unauthenticated === true))
          })
        })

      const receive = (isLastTry: boolean) => {
        if (tokens.hasEnded && !isLastTry) return send(true)
        const given = answer(call)
        if (given === 'unreachable') answerOverHttp(options, given)
        else if ('value' in given) options.success?.(copyValue(given.value))
        else if ('error' in given) options.error?.(...given.error)
        else if (given.status === 401 && !isLastTry) send(true)
        else answerOverHttp(options, given)
      }
      send(false)
    }
  }

  const modules = {
    ...bridge,
    request: createRequest('request'),
    proxyRequest: createRequest('proxyRequest'),
  }
  const requireModules: NonNullable<AtlassianConnect['require']> = (names, callback) => {
    const unknownModule = unknownModules === 'stub' ? () => undefined : undefined
    const list = typeof names === 'string' ? [names] : names
    callback(...list.map((name): unknown => Reflect.get(modules, name) ?? unknownModule))
  }
  return {
    ap: {
      ...((offers === 'both' || offers === 'direct') && modules),
      ...((offers === 'both' || offers === 'require') && { require: requireModules }),
    },
    calls,
    answerCounts,
    get promptCount() {
      return prompts.count
    },
    get openPromptCount() {
      return prompts.openCount
    },
    get waitingCallCount() {
      return prompts.waitingCount
    },
    allow() {
      tokens.allow()
      prompts.answer('allowed')
    },
    deny() {
      tokens.deny()
      prompts.answer('denied')
    },
    ignore() {
      if (prompts.openCount === 0) throw new Error('No access request is open.')
    },
    expire: () => prompts.answer('unanswered'),
    revoke: () => tokens.revoke(),
    labs: (features) => tokens.labs(features),
    clock: {
      advance(seconds) {
        prompts.advance(seconds * 1000)
        tokens.advance(seconds * 1000)
      },
    },
  }
}

function isMethod(value: unknown): value is HostMethod {
  return typeof value === 'function'
}

function isToken(value: unknown): value is FakeToken {
  return typeof value === 'object' && value !== null && 'access_token' in value
}
