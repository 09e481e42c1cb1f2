import { useEffect, useState, type ComponentType } from 'react'
import { useConsent } from '../react/useConsent.ts'
import type { ConsentFlagGroupProps } from './ConsentFlagGroup.tsx'
import { toConsentFlag } from './toConsentFlag.ts'

type LoadedGroup = { Group: ComponentType<ConsentFlagGroupProps> }

export interface ConsentFlagsProps {
  /** Address of the Bitbucket page around the frame. Without it, flags say "reload" in words only. */
  pageUrl?: string
}

/**
 * Shows one flag for each episode of refused, unanswered or lost consent, with the way to App
 * authorizations. Atlaskit's flag is loaded when the first one is needed.
 */
export function ConsentFlags({ pageUrl }: ConsentFlagsProps) {
  const { ask, manageUrl, state } = useConsent()
  const [dismissed, setDismissed] = useState(-1)
  const [loaded, setLoaded] = useState<LoadedGroup>()
  const flag = state.episode === dismissed ? undefined : toConsentFlag(state)
  const isNeeded = flag !== undefined && !loaded

  // Not `lazy` with Suspense: its reveal throttle holds a first flag back for 300 ms.
  useEffect(() => {
    if (!isNeeded) return
    let isCurrent = true
    import('./ConsentFlagGroup.tsx').then(
      ({ ConsentFlagGroup }) => isCurrent && setLoaded({ Group: ConsentFlagGroup }),
      () => undefined, // Offline: the panel itself says the same, and the next flag tries again.
    )
    return () => {
      isCurrent = false
    }
  }, [isNeeded])

  if (!loaded) return null
  return (
    <loaded.Group
      flag={flag}
      manageUrl={manageUrl}
      onAsk={() => void ask()}
      pageUrl={pageUrl}
      onDismiss={() => setDismissed(state.episode)}
    />
  )
}
