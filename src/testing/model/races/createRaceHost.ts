import type { Scheduler } from 'fast-check'
import type { HostAnswer, Transport, TransportCall } from '../../../bridge/core.ts'
import type { RaceScenario } from './RaceScenario.ts'

export interface RaceHost {
  readonly transport: Transport
  /** Whether the client knows of a grant: set by the test, read when a call arrives. */
  isGranted: () => boolean
  /** Calls that may have raised a dialog. */
  readonly questionCount: number
  readonly callCount: number
  /** Answer dialogs that were given up with Allow. Whether there was one. */
  allowLate: () => boolean
}

/** A host whose answers come in any order: the scheduler decides. */
export function createRaceHost(
  scheduler: Scheduler,
  { answers, statuses }: Pick<RaceScenario, 'answers' | 'statuses'>,
): RaceHost {
  let questionCount = 0
  let callCount = 0
  let open: (() => void)[] = []

  function answerQuestion({ path }: TransportCall): Promise<HostAnswer> {
    const answer = answers[Math.min(questionCount, answers.length - 1)]
    questionCount += 1
    const refuse = (code: string) =>
      scheduler.schedule(Promise.resolve(failWith({ code, message: code })), code)
    const allow = (): Promise<HostAnswer> =>
      scheduler.schedule(
        Promise.resolve({ type: 'success' as const, value: { path, values: [path] } }),
        'allow',
      )
    if (answer === 'deny') return refuse('USER_DENIED_ACCESS')
    if (answer === 'denied before') return refuse('USER_ALREADY_DENIED_ACCESS')
    if (answer === 'expire') return refuse('ACCESS_TOKEN_REQUEST_FAILED')
    if (answer === 'allow') return allow()
    return new Promise((resolve) => open.push(() => void allow().then(resolve)))
  }

  function answerCall({ path }: TransportCall): Promise<HostAnswer> {
    const status = statuses[callCount % statuses.length] ?? 200
    const answer: HostAnswer =
      status === 200 ? { type: 'success', value: { path, values: [path] } } : failWith({ status })
    return scheduler.schedule(Promise.resolve(answer), `answer ${status}`)
  }

  const host: RaceHost = {
    transport: {
      name: 'race',
      capabilities: { consentCodes: true, abort: false, flags: false },
      send(call) {
        callCount += 1
        return host.isGranted() ? answerCall(call) : answerQuestion(call)
      },
    },
    isGranted: () => false,
    get questionCount() {
      return questionCount
    },
    get callCount() {
      return callCount
    },
    allowLate() {
      const given = open
      open = []
      for (const answer of given) answer()
      return given.length > 0
    },
  }
  return host
}

function failWith(value: unknown): HostAnswer {
  return { type: 'error', values: [value] }
}
