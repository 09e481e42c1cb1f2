import { useEffect, useRef } from 'react'
import type { ConsentState } from '../../../../bridge/core.ts'
import { toConsentFlag } from '../../../../bridge/flags.ts'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'

/**
 * Tell screen readers what the status has become, unless a flag does. Not of the first one, which
 * they read with the page, and not of the moment between a refusal and the next question.
 */
export function useStatusNews(state: ConsentState, text: string): void {
  const announce = useAnnounce()
  const told = useRef(state.status)
  const isSaidByFlag = toConsentFlag(state) !== undefined

  useEffect(() => {
    if (told.current === state.status) return
    told.current = state.status
    if (state.status !== 'unknown') announce(isSaidByFlag ? '' : text)
  }, [announce, isSaidByFlag, state.status, text])
}
