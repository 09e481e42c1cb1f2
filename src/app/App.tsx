import { useMemo } from 'react'
import { ConsentBoundary, ConsentFlags, useConsent, type RefusedConsent } from '../bridge/index.ts'
import { createViewLoader } from './createViewLoader.tsx'
import { PullRequestPanel } from './features/pull-request-panel/PullRequestPanel.tsx'
import { LazyView } from './LazyView.tsx'
import type { AppContext } from './shared/AppContext.ts'
import { ConsentScreen } from './shared/consent/ConsentScreen.tsx'
import { WaitingHint } from './shared/consent/WaitingHint.tsx'
import { InvalidContextScreen } from './shared/InvalidContextScreen.tsx'
import { useHost } from './shared/useHost.ts'

type ValidContext = Exclude<AppContext, { view: 'invalid' }>

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
      {context.view === 'connection' ? (
        // It is about consent: it says itself what a refused one means.
        <View context={context} />
      ) : (
        <ConsentBoundary waiting={<WaitingHint />} fallback={showRefused}>
          <View context={context} />
        </ConsentBoundary>
      )}
      <ConsentFlags {...(pageUrl !== undefined && { pageUrl })} />
    </main>
  )
}

function View({ context }: { context: ValidContext }) {
  const load = useMemo(
    () => (context.view === 'pullRequest' ? undefined : createViewLoader(context)),
    [context],
  )
  if (context.view === 'pullRequest') return <PullRequestPanel context={context.pullRequest} />
  return load && <LazyView load={load} />
}

function showRefused(refused: RefusedConsent) {
  return <ConsentScreen consent={refused} />
}
