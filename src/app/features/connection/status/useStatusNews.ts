import { useEffect, useRef } from 'react'
import type { ConsentStatus } from '../../../../bridge/index.ts'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'

/**
 * Tell screen readers what the status has become. Not of a refused one, which a flag tells, and not
 * of the first, which they read with the page.
 */
export function useStatusNews(status: ConsentStatus, text: string): void {
  const announce = useAnnounce()
  const told = useRef(status)

  useEffect(() => {
    if (told.current === status) return
    told.current = status
    if (status === 'asking' || status === 'granted') announce(text)
  }, [announce, status, text])
}
