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
  /** Time passes at once: milliseconds. */
  advance(ms: number): void
}

export interface CreateFakePromptsParameters {
  /** Whether each call opens a question of its own. */
  isAskedPerCall: boolean
  /** Milliseconds until a question closes by itself; 0 means never. */
  timeoutMs: number
}

interface FakePrompt {
  waiting: ((outcome: PromptOutcome) => void)[]
  /** By the computer's clock. */
  closesAt: number
  timer: ReturnType<typeof setTimeout> | undefined
}

export function createFakePrompts(parameters: CreateFakePromptsParameters): FakePrompts {
  const { isAskedPerCall, timeoutMs } = parameters
  let open: FakePrompt[] = []
  let count = 0

  function close(prompt: FakePrompt): void {
    if (!open.includes(prompt)) return
    open = open.filter((other) => other !== prompt)
    for (const settle of prompt.waiting) settle('unanswered')
  }

  function startTimer(prompt: FakePrompt): void {
    if (timeoutMs === 0) return
    prompt.timer = setTimeout(() => close(prompt), prompt.closesAt - Date.now())
  }

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
      const prompt = { waiting: [onAnswer], closesAt: Date.now() + timeoutMs, timer: undefined }
      open.push(prompt)
      count += 1
      startTimer(prompt)
    },
    answer(outcome) {
      const waiting = open.flatMap((prompt) => prompt.waiting)
      open = []
      for (const settle of waiting) postTask(() => settle(outcome))
    },
    advance(ms) {
      for (const prompt of open) {
        clearTimeout(prompt.timer)
        prompt.closesAt -= ms
        startTimer(prompt)
      }
    },
  }
}
