import type { HostAnswer, Transport } from '../../bridge/core/Transport.ts'
import type { BadHost } from './createBadHost.ts'
import type { AnswerMeaning } from './hostAnswers.ts'

/** A call on its way through the seam between bridge and host. */
export interface WatchedCall {
  readonly id: string
  readonly path: string
  readonly isWrite: boolean
  readonly isProxied: boolean
  readonly sentAt: number
  /** It left while nothing was granted, so it may raise a dialog. */
  isQuestion: boolean
  /** What the answer said; undefined while the call is at the host. */
  meaning: AnswerMeaning | undefined
  /** Milliseconds for which the answer forbids further calls to the API. */
  pauseMs: number
}

export interface TransportWatcher {
  onSend: (call: WatchedCall) => void
  /** Before the bridge sees the answer. */
  onAnswer: (call: WatchedCall) => void
}

export interface WatchTransportParameters extends TransportWatcher {
  now: () => number
}

/** Report all that passes the seam. Each call is given a number, in its `Accept` header. */
export function watchTransport(
  { transport, calls }: BadHost,
  { now, onSend, onAnswer }: WatchTransportParameters,
): Transport {
  let count = 0

  function interpret(watched: WatchedCall, answer?: HostAnswer): AnswerMeaning {
    // Without a script or a module there is nobody who could answer: that is a refusal, too.
    if (answer?.type === 'unavailable') return 'refused'
    const kind = calls.get(watched.id)?.answer
    return (watched.isProxied ? kind?.proxiedMeaning : undefined) ?? kind?.meaning ?? 'nothing'
  }

  return {
    ...transport,
    send(call, context) {
      const watched: WatchedCall = {
        id: String((count += 1)),
        path: call.path,
        isWrite: call.method !== 'GET',
        isProxied: call.kind === 'proxyRequest',
        sentAt: now(),
        isQuestion: false,
        meaning: undefined,
        pauseMs: 0,
      }
      const tell = (answer?: HostAnswer) => {
        watched.meaning = interpret(watched, answer)
        if (!watched.isProxied) watched.pauseMs = calls.get(watched.id)?.answer?.pauseMs ?? 0
        onAnswer(watched)
      }
      onSend(watched)
      try {
        return transport.send({ ...call, accept: watched.id }, context).then(
          (answer) => {
            tell(answer)
            return answer
          },
          (error: unknown) => {
            tell()
            throw error
          },
        )
      } catch (error) {
        tell()
        throw error
      }
    },
  }
}
