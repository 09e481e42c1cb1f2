import { ConsentBoundary, ConsentFlags, useConsent, type RefusedConsent } from '../bridge/index.ts'
import { PullRequestPanel } from './features/pull-request-panel/PullRequestPanel.tsx'
import type { AppContext } from './shared/AppContext.ts'
import { ConsentScreen } from './shared/consent/ConsentScreen.tsx'
import { WaitingHint } from './shared/consent/WaitingHint.tsx'
import { InvalidContextScreen } from './shared/InvalidContextScreen.tsx'
import { useHost } from './shared/useHost.ts'

export function App({ context, isEmbedded }: { context: AppContext; isEmbedded: boolean }) {
  const { pageUrl } = useHost()
  const consent = useConsent()

  if (!isEmbedded) {
    return (
      <main aria-label="Assent Reviews">
        <ConsentScreen consent={{ ...consent, status: 'unavailable' }} />
      </main>
    )
  }
  if (context.view === 'invalid') return <InvalidContextScreen context={context} />
  return (
    <main aria-label="Assent Reviews">
      <ConsentBoundary waiting={<WaitingHint />} fallback={showRefused}>
        <PullRequestPanel context={context.pullRequest} />
      </ConsentBoundary>
      <ConsentFlags {...(pageUrl !== undefined && { pageUrl })} />
    </main>
  )
}

function showRefused(refused: RefusedConsent) {
  return <ConsentScreen consent={refused} />
}
