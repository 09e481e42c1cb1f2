import type { HostAnswer, Transport, TransportCall } from '../../bridge/core/Transport.ts'
import type { BadHost } from './createBadHost.ts'
import type { AnswerMeaning } from './hostAnswers.ts'

/** A call on its way through the seam between bridge and host. */
export interface WatchedCall {
  readonly id: string
  readonly path: string
  readonly isWrite: boolean
  readonly sentAt: number
  /** It left while nothing was granted, so it may raise a dialog. */
  isQuestion: boolean
  /** What the answer said; undefined while the call is at the host. */
  meaning: AnswerMeaning | undefined
}

export interface TransportWatcher {
  onSend: (call: WatchedCall) => void
  /** Before the bridge sees the answer. */
  onAnswer: (call: WatchedCall) => void
}

/** Report all that passes the seam. Each call is given a number, in its `Accept` header. */
export function watchTransport(
  { transport, calls }: BadHost,
  now: () => number,
  { onSend, onAnswer }: TransportWatcher,
): Transport {
  let count = 0
  return {
    ...transport,
    send(call: TransportCall) {
      const id = String((count += 1))
      const watched: WatchedCall = {
        id,
        path: call.path,
        isWrite: call.method !== 'GET',
        sentAt: now(),
        isQuestion: false,
        meaning: undefined,
      }
      // Without a script or a module there is nobody who could answer: that is a refusal, too.
      const tell = (answer?: HostAnswer) => {
        const meaning = calls.get(id)?.meaning ?? 'nothing'
        watched.meaning = answer?.type === 'unavailable' ? 'refused' : meaning
        onAnswer(watched)
      }
      onSend(watched)
      try {
        return transport.send({ ...call, accept: id }).then(
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
