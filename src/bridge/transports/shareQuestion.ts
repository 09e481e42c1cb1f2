import type { Clock } from '../core/Clock.ts'
import { parseHostError } from '../core/parseHostError.ts'
import { toConsentNews } from '../core/toConsentNews.ts'
import type { HostAnswer, SendContext, Transport, TransportCall } from '../core/Transport.ts'
import { createAnswerMark, type PageLocks } from './createAnswerMark.ts'

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
 * may ask comes from an action of the user's, and what was refused before that does not count. After
 * a grant it goes to the host, which has a token.
 *
 * The frames share nothing but locks and the word "granted", and nothing outlives them.
 */
export function shareQuestion(
  transport: Transport,
  parameters: ShareQuestionParameters,
): Transport {
  const { clock, name, locks, channel, questionTimeoutMs } = parameters
  const mark = createAnswerMark(name, locks)
  let noted: Promise<unknown> | undefined
  let turn: Turn | undefined
  let grantCount = 0
  channel.onGrant(() => {
    grantCount += 1
    // Nobody needs to wait for the question any more, though it may still be on the screen.
    turn?.end()
  })

  async function ask(call: TransportCall, context: SendContext): Promise<HostAnswer> {
    await noted
    const refusal = await mark.read().catch(() => undefined)
    if (refusal !== undefined) return { type: 'error', values: [{ code: refusal }] }
    const grantsBefore = grantCount
    const answer = await transport.send(call, context)
    await tell(answer, grantsBefore).catch(() => undefined)
    return answer
  }

  /** Before the turn ends: the next frame looks for it as soon as it has its own. */
  async function tell(answer: HostAnswer, grantsBefore: number): Promise<void> {
    const code = toRefusal(answer)
    // An access request that was still open when the user allowed another one says nothing.
    if (code !== undefined && grantCount === grantsBefore) await mark.setRefusal(code)
    if (!isGrant(answer)) return
    grantCount += 1
    await mark.setGrant().catch(() => undefined)
    channel.tellGrant()
    turn?.end()
  }

  /** While it has its turn, a frame asks as often as the user likes; the newest question counts. */
  function askInTurn(held: Turn, call: TransportCall, context: SendContext): Promise<HostAnswer> {
    const answered = ask(call, context)
    const end = () => {
      if (held.newest === answered) held.end()
    }
    const endLate = () => {
      void mark.setRefusal('ACCESS_TOKEN_REQUEST_FAILED').then(end, end)
    }
    held.newest = answered
    held.stopTimer()
    held.stopTimer = clock.setTimer(endLate, questionTimeoutMs)
    return answered.finally(end)
  }

  function waitForTurn(call: TransportCall, context: SendContext): Promise<HostAnswer> {
    const place = new AbortController()
    const leave = () => place.abort()
    if (context.signal?.aborted) leave()
    context.signal?.addEventListener('abort', leave)
    return new Promise((resolve, reject) => {
      const hold = () => {
        context.signal?.removeEventListener('abort', leave)
        return new Promise<void>((onEnd) => {
          const held: Turn = {
            newest: undefined,
            stopTimer: () => {},
            end() {
              held.stopTimer()
              if (turn === held) turn = undefined
              onEnd()
            },
          }
          turn = held
          askInTurn(held, call, context).then(resolve, reject)
        })
      }
      locks.request(name, { signal: place.signal }, hold).catch(() => {
        context.signal?.removeEventListener('abort', leave)
        if (place.signal.aborted) resolve({ type: 'unsent' })
        // Locks may be forbidden here: then each frame keeps its own rules.
        else transport.send(call, context).then(resolve, reject)
      })
    })
  }

  return {
    ...transport,
    send(call, context) {
      if (!context?.mayAsk) return transport.send(call, context)
      // The user knows of the refusals so far, and asks in spite of them.
      if (context.byUser) noted = mark.read().catch(() => undefined)
      // A frame that asks again while its own old question is open does not wait for itself.
      return turn ? askInTurn(turn, call, context) : waitForTurn(call, context)
    },
    onGrantElsewhere: (listener) => channel.onGrant(listener),
  }
}

/** This frame's time to ask, from the first question until the newest one is answered or too old. */
interface Turn {
  newest: Promise<HostAnswer> | undefined
  stopTimer: () => void
  end: () => void
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
