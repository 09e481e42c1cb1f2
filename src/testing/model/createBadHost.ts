import type { ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'
import type { Clock } from '../../bridge/core/Clock.ts'
import type { HostAnswer, Transport } from '../../bridge/core/Transport.ts'
import { createBadAp } from './createBadAp.ts'
import { answerKinds, type AnswerKind } from './hostAnswers.ts'
import type { ModelSubject } from './modelSubject.ts'
import { scriptDelayMs, type Arrival, type Sequence } from './Operation.ts'

/** A call that arrived at the host. */
export interface HostCall {
  /** The first answer; undefined while there is none. */
  answer: AnswerKind | undefined
  /** Answer, by places in the list of kinds: only the first one may count. */
  reply: (kinds: readonly number[]) => void
}

export interface BadHost {
  readonly transport: Transport
  /** By the number that the call carries in its `Accept` header. */
  readonly calls: ReadonlyMap<string, HostCall>
  /** Forget the grant: each call that arrives before the next answer raises a dialog. */
  revoke: () => void
}

type Deliver = (kind: AnswerKind) => void

/** A host that answers anything, at any time, in any way, more than once or never. */
export function createBadHost(
  subject: ModelSubject,
  clock: Clock,
  { shape, arrivals }: Pick<Sequence, 'shape' | 'arrivals'>,
): BadHost {
  const calls = new Map<string, HostCall>()
  let isRevoked = false
  const revoke = () => {
    isRevoked = true
  }

  function chooseArrival(): Arrival {
    const arrival = arrivals[calls.size % arrivals.length]
    return arrival && !isRevoked ? arrival : { type: 'hold' }
  }

  function arrive(id: string, arrival: Arrival, deliver: Deliver): void {
    const call: HostCall = {
      answer: undefined,
      reply(kinds) {
        for (const place of kinds) {
          const kind = answerKinds[place]
          if (!kind) continue
          call.answer ??= kind
          isRevoked = false
          deliver(kind)
        }
      },
    }
    calls.set(id, call)
    if (arrival.type === 'now') call.reply(arrival.kinds)
    if (arrival.type === 'microtask') queueMicrotask(() => call.reply(arrival.kinds))
  }

  /** What a call that ends with an exception hands out, success or not. */
  function toThrown(id: string, place: number): unknown {
    const kind = answerKinds[place]
    const call = calls.get(id)
    // What would be a success is no answer when it is thrown.
    if (call && kind) call.answer = kind.isSuccess ? { ...kind, meaning: 'nothing' } : kind
    return kind?.create().at(-1) ?? null
  }

  function send(id: string): Promise<HostAnswer> {
    const arrival = chooseArrival()
    const answer = new Promise<HostAnswer>((resolve) => {
      arrive(id, arrival, (kind) => {
        const values = kind.create()
        resolve(kind.isSuccess ? { type: 'success', value: values[0] } : { type: 'error', values })
      })
    })
    if (arrival.type === 'throw') throw toThrown(id, arrival.kind)
    return arrival.type === 'reject' ? Promise.reject(toThrown(id, arrival.kind)) : answer
  }

  function request(options: ConnectRequestOptions): unknown {
    const id = options.headers?.Accept ?? ''
    const arrival = chooseArrival()
    let settle: Deliver = () => {}
    const promise = new Promise<unknown>((resolve, reject) => {
      settle = (kind) => {
        // A promise that is rejected with nothing has a meaning of its own.
        const value = kind.create().at(-1) ?? null
        if (kind.isSuccess) resolve({ body: value, xhr: {} })
        else reject(value)
      }
    })
    arrive(id, arrival, (kind) => {
      if (arrival.type === 'promise') settle(kind)
      if (arrival.type === 'promise' && !arrival.callsBack) return
      const callBack = kind.isSuccess ? options.success : options.error
      callBack?.(...kind.create())
    })
    if (arrival.type === 'throw') throw toThrown(id, arrival.kind)
    if (arrival.type === 'reject') return Promise.reject(toThrown(id, arrival.kind))
    return arrival.type === 'promise' ? promise : undefined
  }

  if (shape === 'bare') {
    const capabilities = { consentCodes: true, abort: false, flags: false }
    const transport: Transport = {
      name: 'bad',
      capabilities,
      send: (call) => send(call.accept ?? ''),
    }
    return { calls, revoke, transport }
  }
  const ap = createBadAp(shape, request)
  const readAp = () => (shape === 'lateScript' && clock.now() < scriptDelayMs ? undefined : ap)
  const transport = subject.createConnectTransport(readAp, {
    clock,
    scriptTimeoutMs: 300,
    requireTimeoutMs: 100,
  })
  return { calls, revoke, transport }
}
