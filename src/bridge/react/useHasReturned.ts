import { useEffect, useState } from 'react'
import { useConsent } from './useConsent.ts'

/**
 * Whether the user has come back to the page after a saved denial was reported: most likely from App
 * authorizations, where it can be removed. Noticed by the page being hidden and shown again; no call
 * is made, because a call could ask.
 *
 * @throws {Error} without a provider.
 */
export function useHasReturned(): boolean {
  const { status, since } = useConsent().state
  const [returnedSince, setReturnedSince] = useState<number>()

  useEffect(() => {
    if (status !== 'blocked') return
    let wasHidden = document.visibilityState === 'hidden'
    const follow = () => {
      const isHidden = document.visibilityState === 'hidden'
      if (wasHidden && !isHidden) setReturnedSince(since)
      wasHidden = isHidden
    }
    document.addEventListener('visibilitychange', follow)
    return () => document.removeEventListener('visibilitychange', follow)
  }, [since, status])

  return status === 'blocked' && returnedSince === since
}
