import type { HostAnswer, SendContext, Transport } from '../../../bridge/core/Transport.ts'
import type { UserAnswer } from './FrameOperation.ts'

/** An access request that is open. */
export interface Question {
  readonly frame: number
  readonly openedAt: number
  /** The frame asked again beside it. */
  isSuperseded: boolean
}

export interface SharedHostParameters {
  now: () => number
  remembersDenial: boolean
  onQuestion: (question: Question) => void
  onRefusal: (frame: number) => void
}

const refusals = {
  deny: 'USER_DENIED_ACCESS',
  expire: 'ACCESS_TOKEN_REQUEST_FAILED',
  remembered: 'USER_ALREADY_DENIED_ACCESS',
} as const

/** Bitbucket for all frames of a page: without a token each call opens an access request. */
export function createSharedHost(parameters: SharedHostParameters) {
  const { now, remembersDenial, onQuestion, onRefusal } = parameters
  const open = new Map<Question, (answer: HostAnswer) => void>()
  const sentFrom: number[] = []
  const gone = new Set<number>()
  const untilNever = new Promise<HostAnswer>(() => {})
  let hasToken = false
  let isDenied = false

  function refuse(frame: number, reason: keyof typeof refusals): HostAnswer {
    onRefusal(frame)
    return { type: 'error', values: [{ code: refusals[reason] }] }
  }

  function settle(question: Question, answer: UserAnswer): void {
    const resolve = open.get(question)
    open.delete(question)
    if (answer === 'allow') hasToken = true
    if (answer === 'deny') isDenied = remembersDenial
    resolve?.(
      answer === 'allow' ? { type: 'success', value: null } : refuse(question.frame, answer),
    )
  }

  return {
    open,
    /** Whether calls are answered. */
    hasToken: () => hasToken,
    /** Whether a call opens an access request. */
    mayAsk: () => !hasToken && !isDenied,
    /** How many calls of a frame have come. */
    countFrom: (frame: number) => sentFrom.filter((other) => other === frame).length,
    createTransport(frame: number): Transport {
      return {
        name: 'shared',
        capabilities: { consentCodes: true, abort: false, flags: false },
        async send(_call, _context?: SendContext) {
          if (gone.has(frame)) return untilNever
          sentFrom.push(frame)
          if (hasToken) return { type: 'success', value: null }
          if (isDenied) return refuse(frame, 'remembered')
          return new Promise((resolve) => {
            const question = { frame, openedAt: now(), isSuperseded: false }
            for (const other of open.keys()) if (other.frame === frame) other.isSuperseded = true
            onQuestion(question)
            open.set(question, resolve)
          })
        },
      }
    },
    /** The user answers. Without `pick` all questions, else that one. */
    answer(answer: UserAnswer, pick?: number): void {
      const questions = [...open.keys()]
      const picked = pick === undefined ? questions : questions.slice(pick % questions.length)
      for (const question of pick === undefined ? picked : picked.slice(0, 1))
        settle(question, answer)
    },
    /** A frame is gone; nobody hears the answers to its calls. */
    remove(frame: number): void {
      gone.add(frame)
      for (const question of open.keys()) if (question.frame === frame) open.delete(question)
    },
  }
}
