import { postTask } from './createFakeBridge.ts'

export type PromptOutcome = 'allowed' | 'denied' | 'unanswered'

/** The access requests of one page. */
export interface FakePrompts {
  /** How many were ever opened. */
  readonly count: number
  readonly openCount: number
  /** How many calls wait for an answer. */
  readonly waitingCount: number
  /** Ask the user, or wait for the answer to the question that is open. */
  ask(onAnswer: (outcome: PromptOutcome) => void): void
  /** One answer settles every call that waits, whichever question it was given to (observed). */
  answer(outcome: PromptOutcome): void
}

export interface CreateFakePromptsParameters {
  /** Whether each call opens a question of its own. */
  isAskedPerCall: boolean
  /** Milliseconds until a question closes by itself; 0 means never. */
  timeoutMs: number
}

export function createFakePrompts(parameters: CreateFakePromptsParameters): FakePrompts {
  const { isAskedPerCall, timeoutMs } = parameters
  let open: { waiting: ((outcome: PromptOutcome) => void)[] }[] = []
  let count = 0

  return {
    get count() {
      return count
    },
    get openCount() {
      return open.length
    },
    get waitingCount() {
      return open.flatMap(({ waiting }) => waiting).length
    },
    ask(onAnswer) {
      const [first] = open
      if (first && !isAskedPerCall) {
        first.waiting.push(onAnswer)
        return
      }
      const prompt = { waiting: [onAnswer] }
      open.push(prompt)
      count += 1
      if (timeoutMs === 0) return
      setTimeout(() => {
        if (!open.includes(prompt)) return
        open = open.filter((other) => other !== prompt)
        for (const settle of prompt.waiting) settle('unanswered')
      }, timeoutMs)
    },
    answer(outcome) {
      const waiting = open.flatMap((prompt) => prompt.waiting)
      open = []
      for (const settle of waiting) postTask(() => settle(outcome))
    },
  }
}
