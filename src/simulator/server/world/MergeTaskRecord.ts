import type { RestErrorBody } from '../../../contract/RestErrorBody.ts'

export const mergeStrategies = [
  'merge_commit',
  'squash',
  'fast_forward',
  'squash_fast_forward',
  'rebase_fast_forward',
  'rebase_merge',
] as const

export type MergeStrategy = (typeof mergeStrategies)[number]

/** How a pull request is to be merged. */
export interface MergeOptions {
  /** Undefined for the usual one. */
  message: string | undefined
  closeSourceBranch: boolean
  strategy: MergeStrategy
}

/** A merge that was started with `?async=true`: a pull request has one at a time. */
export interface MergeTaskRecord {
  /** A uuid without braces. */
  id: string
  /** Uuid of who started it. */
  user: string
  options: MergeOptions
  /** Milliseconds since the epoch. */
  startedAt: number
  /** Newest commits of both branches at that time. */
  source: string | undefined
  destination: string | undefined
  /** Somebody has asked how it comes along. */
  isAskedFor: boolean
  /** Undefined while it runs. */
  outcome?: 'merged' | { status: 400 | 403 | 409; body: RestErrorBody }
}
