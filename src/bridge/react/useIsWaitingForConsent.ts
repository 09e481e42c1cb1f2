import { useEffect, useState } from 'react'
import { useConsent } from './useConsent.ts'

/**
 * Whether Bitbucket has been asking for a while. Apps that are never asked about answer within
 * that while, so a hint would only flash.
 *
 * @param delayMs Default: 400.
 */
export function useIsWaitingForConsent(delayMs = 400): boolean {
  const { since, status } = useConsent().state
  const [lateSince, setLateSince] = useState<number>()

  useEffect(() => {
    if (status !== 'asking') return
    const timer = setTimeout(() => setLateSince(since), delayMs)
    return () => clearTimeout(timer)
  }, [delayMs, since, status])

  return status === 'asking' && lateSince === since
}
