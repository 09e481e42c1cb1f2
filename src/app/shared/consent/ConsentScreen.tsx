import { useId } from 'react'
import { useHasReturned, type RefusedConsent, type RefusedStatus } from '../../../bridge/index.ts'
import { SafeLink } from '../ui/SafeLink.tsx'
import { StatusIcon, type Tone } from '../ui/StatusIcon.tsx'
import { useHost } from '../useHost.ts'
import styles from './ConsentScreen.module.css'
import { stepWords, toConsentWords } from './consentWords.ts'
import { SupportDetails } from './SupportDetails.tsx'
import { Button } from '../ui/Button.tsx'

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

/** What stands in the panel's place while it may not, or cannot, work: why, and the way on. */
export function ConsentScreen({ consent }: ConsentScreenProps) {
  const { status, ask, explain } = consent
  const titleId = useId()
  const hasReturned = useHasReturned()
  const words = toConsentWords({
    status,
    error: explain?.error,
    isPromptOpen: consent.state.isPromptOpen,
    hasReturned,
  })
  const { title, text, steps = explain?.recovery.steps ?? [] } = words
  const needsVendor = status === 'misconfigured' || explain?.error.code === 'MODULE_NOT_FOUND'

  return (
    <section className={styles['screen']} aria-labelledby={titleId} data-consent={status}>
      <h1 id={titleId} className={styles['title']}>
        <StatusIcon tone={tones[status]} /> {title}
      </h1>
      <p className={styles['text']} role="status">
        {text}
      </p>
      {steps.length > 1 && (
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step}>{stepWords[step]}</li>
          ))}
        </ol>
      )}
      <div className={styles['actions']}>
        <Actions consent={consent} hasReturned={hasReturned} onAsk={() => void ask()} />
      </div>
      {needsVendor && explain && <SupportDetails error={explain.error} />}
    </section>
  )
}

interface ActionsProps extends ConsentScreenProps {
  hasReturned: boolean
  onAsk: () => void
}

function Actions({ consent, hasReturned, onAsk }: ActionsProps) {
  const { status } = consent
  const { pageUrl, origin } = useHost()
  const reload = pageUrl !== undefined && (
    <SafeLink href={pageUrl} target="_top" className={styles['link']}>
      Reload this page
    </SafeLink>
  )
  const manage = (
    <SafeLink href={consent.manageUrl} className={styles['link']}>
      Open App authorizations
    </SafeLink>
  )
  switch (status) {
    case 'declined':
      return (
        <>
          <Button appearance="primary" onClick={onAsk}>
            Ask again
          </Button>
          {manage}
        </>
      )
    case 'blocked':
      return (
        <>
          {hasReturned ? reload : manage}
          {hasReturned ? manage : reload}
          <Button onClick={onAsk}>Check again</Button>
        </>
      )
    case 'unanswered':
      return (
        <Button appearance="primary" onClick={onAsk}>
          Ask again
        </Button>
      )
    case 'signedOut':
      return (
        <>
          <SafeLink href={`${origin}/`} className={styles['link']}>
            Open Bitbucket
          </SafeLink>
          {reload}
        </>
      )
    case 'misconfigured':
      return <Button onClick={onAsk}>Check again</Button>
    case 'unavailable':
      return (
        <>
          {reload}
          <SafeLink href={`${origin}/`} target="_top" className={styles['link']}>
            Open Bitbucket
          </SafeLink>
          <Button onClick={onAsk}>Try again</Button>
        </>
      )
    default:
      return status satisfies never
  }
}
