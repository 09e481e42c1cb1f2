import { useEffect, useState, type ComponentType } from 'react'
import type { ConsentState } from '../core/ConsentState.ts'
import { useConsent } from '../react/useConsent.ts'
import type { ConsentFlagGroupProps } from './ConsentFlagGroup.tsx'
import { toConsentFlag, type ConsentFlag } from './toConsentFlag.ts'

type LoadedGroup = { Group: ComponentType<ConsentFlagGroupProps> }

export interface ConsentFlagsProps {
  /** Address of the Bitbucket page around the frame. Without it, flags say "reload" in words only. */
  pageUrl?: string
  /**
   * The flag of a state, in the words of another language or of your own. Default: `toConsentFlag`,
   * in English.
   */
  toFlag?: (state: ConsentState) => ConsentFlag | undefined
  /** The name of the flags' group for screen readers. Default: `Messages`. */
  label?: string
  /** The name of the button that closes a flag. Default: `Dismiss`. */
  dismissLabel?: string
}

/**
 * Shows one flag for each episode of refused, unanswered or lost consent, with the way to App
 * authorizations. Atlaskit's flag is loaded when the first one is needed.
 */
export function ConsentFlags({
  pageUrl,
  toFlag = toConsentFlag,
  label = 'Messages',
  dismissLabel = 'Dismiss',
}: ConsentFlagsProps) {
  const { ask, manageUrl, state } = useConsent()
  const [dismissed, setDismissed] = useState(-1)
  const [loaded, setLoaded] = useState<LoadedGroup>()
  const flag = state.episode === dismissed ? undefined : toFlag(state)
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
      label={label}
      dismissLabel={dismissLabel}
      manageUrl={manageUrl}
      onAsk={() => void ask()}
      pageUrl={pageUrl}
      onDismiss={() => setDismissed(state.episode)}
    />
  )
}
