import type { PromptMode } from '../../../bridge/core/GateJob.ts'

/** One step: what an app's frames, the user or the browser do. `frame` counts modulo those there are. */
export type FrameOperation =
  | { type: 'request'; frame: number; prompt: PromptMode; signal: boolean }
  /** The app gives up what it asked for with a signal. */
  | { type: 'abort'; frame: number }
  /** A click on "ask again". */
  | { type: 'ask'; frame: number }
  /** The user answers all access requests that are open, or one of them. */
  | { type: 'answer'; answer: UserAnswer; pick: number | undefined }
  | { type: 'advance'; ms: number }
  /** Another panel opens. */
  | { type: 'add' }
  | { type: 'remove'; frame: number }

export type UserAnswer = 'allow' | 'deny' | 'expire'

/** One random page. */
export interface FrameSequence {
  /** How many panels it opens with. */
  frames: number
  /** Milliseconds a frame's calls wait for the answer. */
  consentTimeoutMs: number
  /** The host asks once; after a denial it refuses by itself. */
  remembersDenial: boolean
  /** What happens at the same time, then what happens after that. */
  turns: readonly (readonly FrameOperation[])[]
}

/** Milliseconds a question keeps the other frames waiting, in all sequences. */
export const questionTimeoutMs = 1_000
