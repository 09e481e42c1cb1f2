import type { ReactNode } from 'react'
import { isRefused, type RefusedStatus } from '../core/ConsentState.ts'
import { useConsent, type UseConsentReturn } from './useConsent.ts'
import { useIsWaitingForConsent } from './useIsWaitingForConsent.ts'

type Slot<consent> = ReactNode | ((consent: consent) => ReactNode)

/** Consent that is refused or not possible. */
export type RefusedConsent = UseConsentReturn & { status: RefusedStatus }

export interface ConsentBoundaryProps {
  /** Shown instead of the children while access is refused or not possible. */
  fallback: Slot<RefusedConsent>
  /** Shown above the children while Bitbucket asks, from 400 ms on. */
  waiting?: Slot<UseConsentReturn>
  children: ReactNode
}

/**
 * Shows its children while access is granted, or may be: their first call is what asks. They stay
 * mounted while Bitbucket asks, so that nothing they do is given up.
 */
export function ConsentBoundary({ fallback, waiting, children }: ConsentBoundaryProps) {
  const consent = useConsent()
  const isWaiting = useIsWaitingForConsent()
  const { status } = consent
  if (isRefused(status)) return <>{render(fallback, { ...consent, status })}</>
  return (
    <>
      {isWaiting && render(waiting, consent)}
      {children}
    </>
  )
}

function render<consent>(slot: Slot<consent>, consent: consent): ReactNode {
  return typeof slot === 'function' ? slot(consent) : slot
}
