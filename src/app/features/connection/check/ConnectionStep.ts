import type { BridgeError } from '../../../../bridge/core.ts'

/** What has to work, in this order. */
export const connectionSteps = ['bridge', 'token', 'api', 'vendor'] as const

export type ConnectionStep = (typeof connectionSteps)[number]

/** `ms`: how long it took. */
export type StepResult =
  | { type: 'waiting' | 'running' | 'skipped' | 'cancelled' }
  | { type: 'passed'; ms: number }
  | { type: 'failed'; ms: number; error: BridgeError }

export type StepResults = Readonly<Record<ConnectionStep, StepResult>>
