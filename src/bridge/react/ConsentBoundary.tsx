import type { ReactNode } from 'react'
import { isRefused } from '../core/ConsentState.ts'
import { useConsent, type UseConsentReturn } from './useConsent.ts'
import { useIsWaitingForConsent } from './useIsWaitingForConsent.ts'

type ConsentSlot = ReactNode | ((consent: UseConsentReturn) => ReactNode)

export interface ConsentBoundaryProps {
  /** Shown instead of the children while access is refused or not possible. */
  fallback: ConsentSlot
  /** Shown above the children while Bitbucket asks, from 400 ms on. */
  waiting?: ConsentSlot
  children: ReactNode
}

/**
 * Shows its children while access is granted, or may be: their first call is what asks. They stay
 * mounted while Bitbucket asks, so that nothing they do is given up.
 */
export function ConsentBoundary({ fallback, waiting, children }: ConsentBoundaryProps) {
  const consent = useConsent()
  const isWaiting = useIsWaitingForConsent()
  if (isRefused(consent.status)) return <>{render(fallback, consent)}</>
  return (
    <>
      {isWaiting && render(waiting, consent)}
      {children}
    </>
  )
}

function render(slot: ConsentSlot, consent: UseConsentReturn): ReactNode {
  return typeof slot === 'function' ? slot(consent) : slot
}
