import type { Clock } from '../core/Clock.ts'
import { parseHostError } from '../core/parseHostError.ts'
import { toConsentNews } from '../core/toConsentNews.ts'
import type { HostAnswer, SendContext, Transport, TransportCall } from '../core/Transport.ts'
import { createRefusalMark, type PageLocks } from './createRefusalMark.ts'

/** How frames tell each other of a grant. */
export interface PageChannel {
  tellGrant(): void
  onGrant(listener: () => void): void
}

export interface ShareQuestionParameters {
  clock: Clock
  /** Of this page only: see `readPageName`. */
  name: string
  locks: PageLocks
  channel: PageChannel
  /** Milliseconds after which a question that nobody answers no longer keeps other frames waiting. */
  questionTimeoutMs: number
}

/**
 * One question over all frames of the app on a page. A call that may ask the user waits for its turn.
 * When the frame before it was refused, it gets that refusal for an answer, once: the next call that
 * may ask comes from an action of the user's. After a grant it goes to the host, which has a token.
 *
 * The frames share nothing but locks and the word "granted", and nothing outlives them.
 */
export function shareQuestion(
  transport: Transport,
  parameters: ShareQuestionParameters,
): Transport {
  const { clock, name, locks, channel, questionTimeoutMs } = parameters
  const mark = createRefusalMark(name, locks)
  let holdsTurn = false

  async function ask(call: TransportCall, context: SendContext): Promise<HostAnswer> {
    const refusal = await mark.read()
    if (refusal !== undefined) return { type: 'error', values: [{ code: refusal }] }
    await mark.clear()
    const answer = await transport.send(call, context)
    const code = toRefusal(answer)
    // The mark first: the next frame looks for it as soon as it has its turn.
    if (code !== undefined) await mark.set(code)
    else if (isGrant(answer)) {
      await mark.clear()
      channel.tellGrant()
    }
    return answer
  }

  /** Resolves with the host's answer, whenever it comes; the turn ends earlier when time is over. */
  function askInTurn(call: TransportCall, context: SendContext): Promise<HostAnswer> {
    return new Promise((resolve, reject) => {
      const holdTurn = async () => {
        holdsTurn = true
        const answered = ask(call, context)
        answered.then(resolve, reject)
        let stop = () => {}
        const late = new Promise<void>((onLate) => {
          stop = clock.setTimer(() => {
            void mark.set('ACCESS_TOKEN_REQUEST_FAILED').then(onLate)
          }, questionTimeoutMs)
        })
        await Promise.race([answered, late]).catch(() => undefined)
        stop()
        holdsTurn = false
      }
      const options = context.signal ? { signal: context.signal } : {}
      locks.request(name, options, holdTurn).catch(() => {
        if (context.signal?.aborted) resolve({ type: 'unsent' })
        // Locks may be forbidden here: then each frame keeps its own rules.
        else transport.send(call, context).then(resolve, reject)
      })
    })
  }

  return {
    ...transport,
    send(call, context) {
      if (!context?.mayAsk) return transport.send(call, context)
      // A frame that asks again while its own old question is open does not wait for itself.
      return holdsTurn ? ask(call, context) : askInTurn(call, context)
    },
    onGrantElsewhere: (listener) => channel.onGrant(listener),
  }
}

/** The host's code of an answer after which nobody may be asked again by itself. */
function toRefusal(answer: HostAnswer): string | undefined {
  if (answer.type !== 'error') return undefined
  const error = parseHostError(answer.values)
  const news = toConsentNews(error)
  const isRefusal = news === 'declined' || news === 'blocked' || news === 'unanswered'
  return isRefusal ? error.details.hostCode : undefined
}

function isGrant(answer: HostAnswer): boolean {
  if (answer.type === 'success') return true
  return answer.type === 'error' && toConsentNews(parseHostError(answer.values)) === 'granted'
}
