import type { Simulation } from '../Simulation.ts'

export interface Attempt {
  /** Uuid of the delivery, without braces; the same for all its attempts. */
  id: string
  /** From 1. */
  attempt: number
  /** Ends the call after ten seconds. */
  signal: AbortSignal
}

const timeoutMs = 10_000
const attempts = 3

/**
 * Send until a server takes it. One that is down or answers 5xx is asked three times in all, at once:
 * the documented number of attempts, while Bitbucket waits between them
 * (support.atlassian.com/bitbucket-cloud, "Manage webhooks").
 *
 * @param send resolves with the answer's status; undefined, or a rejection, when there is none
 * @returns whether the server took it
 */
export async function sendInAttempts(
  { createId }: Simulation,
  send: (attempt: Attempt) => Promise<number | undefined>,
): Promise<boolean> {
  const id = createId()
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const signal = AbortSignal.timeout(timeoutMs)
    const status = await send({ id, attempt, signal }).catch(() => undefined)
    if (status !== undefined && status < 500) return true
  }
  return false
}
