import { useEffect, useState } from 'react'
import type { PanelReads } from './usePanelReads.ts'

const patienceMs = 600

/**
 * Whether all of the panel can be shown without parts of it moving those below: all reads have ended,
 * or the pull request is there and the others, such as the vendor's server, have taken too long.
 */
export function useIsComplete({ builds, me, policy, pullRequest, tasks }: PanelReads): boolean {
  const [isPatient, setPatient] = useState(true)
  const hasPullRequest = !pullRequest.isPending

  useEffect(() => {
    if (!hasPullRequest) return
    const timer = setTimeout(() => setPatient(false), patienceMs)
    return () => clearTimeout(timer)
  }, [hasPullRequest])

  const others = [builds, me, policy, tasks]
  return hasPullRequest && (!isPatient || others.every(({ isPending }) => !isPending))
}
