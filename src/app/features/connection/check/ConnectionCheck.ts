import { connectionSteps, type StepResult, type StepResults } from './ConnectionStep.ts'

/** How far the test is, or how it ended. */
export interface ConnectionCheck {
  readonly steps: StepResults
  readonly isRunning: boolean
  /** The user's display name, once the API has told it. */
  readonly userName?: string
  /** When it was started: milliseconds since the epoch. */
  readonly startedAt?: number
}

export function createSteps(result: StepResult): StepResults {
  return { bridge: result, token: result, api: result, vendor: result }
}

export function findFailedStep(steps: StepResults) {
  for (const step of connectionSteps) {
    const result = steps[step]
    if (result.type === 'failed') return { step, error: result.error }
  }
  return undefined
}
