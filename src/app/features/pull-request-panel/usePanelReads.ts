import { useMemo, useState } from 'react'
import { useBridgeQuery, useConsent } from '../../../bridge/react.ts'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { pullRequestReads } from '../../shared/rest/pullRequestReads.ts'
import { createFailureCount, type UpdateCounts } from './createFailureCount.ts'
import { toPollDelayMs } from './toPollDelayMs.ts'

/**
 * What the panel shows, read again by itself while the user looks at it: TanStack Query leaves out
 * what falls due in a hidden tab.
 */
export function usePanelReads(context: PullRequestContext) {
  const reads = useMemo(() => pullRequestReads(context), [context])
  return {
    pullRequest: useBridgeQuery(reads.pullRequest, usePolling()),
    me: useBridgeQuery(reads.me),
    builds: useBridgeQuery(reads.builds, usePolling()),
    tasks: useBridgeQuery(reads.tasks, usePolling()),
    policy: useBridgeQuery(reads.policy, usePolling()),
  }
}

export type PanelReads = ReturnType<typeof usePanelReads>

function usePolling() {
  const isGranted = useConsent().status === 'granted'
  const [countFailures] = useState(createFailureCount)
  return {
    refetchInterval: ({ state }: { state: UpdateCounts }) =>
      toPollDelayMs(isGranted, countFailures(state)) ?? false,
  } as const
}
