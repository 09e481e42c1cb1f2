import { AbortError } from './AbortError.ts'
import type { BridgeError } from './BridgeError.ts'
import type { Clock } from './Clock.ts'
import type { GateJob } from './GateJob.ts'

/** The caller's side of a job: settles once, and frees its timer and listener when it does. */
export interface Waiter {
  readonly job: GateJob
  readonly promise: Promise<unknown>
  readonly isSettled: () => boolean
  /** The job was sent a second time because its token was lost. */
  wasResent: boolean
  resolve(value: unknown): void
  reject(error: BridgeError): void
  /** Frees the place at the host, if the job has one. */
  release: () => void
  /** Replace the running deadline. */
  setDeadline(ms: number, onDeadline: () => void): void
  clearDeadline(): void
}

export interface CreateWaiterParameters {
  job: GateJob
  clock: Clock
  onSettled: (waiter: Waiter, error: BridgeError | null) => void
}

export function createWaiter({ job, clock, onSettled }: CreateWaiterParameters): Waiter {
  let resolve: (value: unknown) => void = () => {}
  let reject: (error: BridgeError) => void = () => {}
  const promise = new Promise<unknown>((...handlers) => {
    ;[resolve, reject] = handlers
  })
  let isSettled = false
  let cancelDeadline = () => {}

  const abort = () => waiter.reject(new AbortError(job.signal?.reason))
  const settle = (error: BridgeError | null, finish: () => void): void => {
    if (isSettled) return
    isSettled = true
    cancelDeadline()
    job.signal?.removeEventListener('abort', abort)
    waiter.release()
    finish()
    onSettled(waiter, error)
  }
  const waiter: Waiter = {
    job,
    promise,
    isSettled: () => isSettled,
    wasResent: false,
    release: () => {},
    resolve: (value) => settle(null, () => resolve(value)),
    reject: (error) => settle(error, () => reject(error)),
    setDeadline(ms, onDeadline) {
      cancelDeadline()
      if (!isSettled) cancelDeadline = clock.setTimer(onDeadline, ms)
    },
    clearDeadline: () => cancelDeadline(),
  }
  if (job.signal?.aborted) abort()
  else job.signal?.addEventListener('abort', abort, { once: true })
  return waiter
}

/** The vendor's server has limits of its own. */
export const waitsForApi = ({ job }: Waiter): boolean => !job.isProxied
