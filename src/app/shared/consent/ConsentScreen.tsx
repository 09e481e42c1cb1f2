import { useEffect, useId, useRef } from 'react'
import { useIntl } from 'react-intl'
import type { RefusedStatus } from '../../../bridge/core.ts'
import { toConsentFlag } from '../../../bridge/flags.ts'
import { useHasReturned, type RefusedConsent } from '../../../bridge/react.ts'
import { StepList } from '../recovery/StepList.tsx'
import { messages as ui } from '../ui/messages.ts'
import { StatusIcon, type Tone } from '../ui/StatusIcon.tsx'
import { useAnnounce } from '../ui/useAnnounce.ts'
import { useFocusRescue } from '../ui/useFocusRescue.ts'
import { ConsentActions } from './ConsentActions.tsx'
import styles from './ConsentScreen.module.css'
import { SupportDetails } from './SupportDetails.tsx'
import { isScriptMissing, toConsentWords } from './toConsentWords.ts'

const tones: Record<RefusedStatus, Tone> = {
  declined: 'attention',
  blocked: 'attention',
  unanswered: 'busy',
  signedOut: 'attention',
  misconfigured: 'bad',
  unavailable: 'neutral',
}

export interface ConsentScreenProps {
  consent: Pick<RefusedConsent, 'status' | 'ask' | 'explain' | 'manageUrl' | 'state'>
}

/** What stands in the app's place while it may not, or cannot, work: why, and the way on. */
export function ConsentScreen({ consent }: ConsentScreenProps) {
  const { status, ask, explain, state } = consent
  const { formatMessage } = useIntl()
  const titleId = useId()
  const titleRef = useRef<HTMLHeadingElement>(null)
  const hasReturned = useHasReturned()
  const error = explain?.error
  const words = toConsentWords({ status, error, isPromptOpen: state.isPromptOpen, hasReturned })
  const title = formatMessage(words.title)
  const text = formatMessage(words.text)
  const steps = isScriptMissing(error) ? [] : (explain?.recovery.steps ?? [])
  const needsVendor = status === 'misconfigured' || error?.code === 'MODULE_NOT_FOUND'

  useFocusRescue(titleRef)
  const announce = useAnnounce()
  // A flag that says the same is read by itself.
  const isSaidByFlag = toConsentFlag(state) !== undefined && !hasReturned
  const spoken = isSaidByFlag ? '' : formatMessage(ui.spoken, { title, text })
  useEffect(() => announce(spoken), [announce, spoken])

  return (
    <section className={styles['screen']} aria-labelledby={titleId} data-consent={status}>
      <h1 id={titleId} ref={titleRef} className={styles['title']} tabIndex={-1}>
        <StatusIcon tone={tones[status]} /> {title}
      </h1>
      <p className={styles['text']}>{text}</p>
      {steps.length > 1 && <StepList steps={steps} current={hasReturned ? 'reload' : steps[0]} />}
      <ConsentActions consent={consent} hasReturned={hasReturned} onAsk={() => void ask()} />
      {needsVendor && error && <SupportDetails error={error} />}
    </section>
  )
}
