import type { AccessRequest } from './AccessRequest.ts'

/** How many calls of an app wait for the user's answer. */
export function countWaitingCalls(requests: readonly AccessRequest[], clientId: string): number {
  return requests.filter(({ app }) => app.clientId === clientId).flatMap(({ calls }) => calls)
    .length
}
