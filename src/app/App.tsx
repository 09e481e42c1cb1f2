import { useEffect } from 'react'
import { ConsentBoundary, useConsent, type UseConsentReturn } from '../bridge/react.ts'
import { loadView } from './loadView.ts'
import type { AppContext } from './shared/AppContext.ts'
import type { ConsentScreenProps } from './shared/consent/ConsentScreen.tsx'
import { WaitingHint } from './shared/consent/WaitingHint.tsx'
import { CrashBoundary } from './shared/ui/CrashBoundary.tsx'
import { LazyPart } from './shared/ui/LazyPart.tsx'
import { LazyScreen } from './shared/ui/LazyScreen.tsx'
import { OfflineNote } from './shared/ui/OfflineNote.tsx'
import { View } from './View.tsx'

export function App({ context, isEmbedded }: { context: AppContext; isEmbedded: boolean }) {
  const consent = useConsent()
  return (
    <main aria-label="Assent Reviews">
      <CrashBoundary>
        {isEmbedded ? (
          <EmbeddedApp context={context} consent={consent} />
        ) : (
          renderRefused({ ...consent, status: 'unavailable' })
        )}
      </CrashBoundary>
    </main>
  )
}

interface EmbeddedAppProps {
  context: AppContext
  consent: UseConsentReturn
}

function EmbeddedApp({ context, consent: { state, status } }: EmbeddedAppProps) {
  // A screen for a denial is at hand by the time that somebody denies.
  useEffect(() => {
    if (status === 'asking') loadView.consentScreen().catch(() => undefined)
  }, [status])

  if (context.view === 'invalid') return <View context={context} />
  return (
    <>
      <OfflineNote />
      {context.view === 'connection' ? (
        // It is about consent: it says itself what a refused one means.
        <View context={context} />
      ) : (
        <ConsentBoundary waiting={<WaitingHint />} fallback={renderRefused}>
          <View context={context} />
        </ConsentBoundary>
      )}
      {state.episode > 0 && (
        <LazyPart load={loadView.flags}>
          {({ TranslatedConsentFlags }) => <TranslatedConsentFlags />}
        </LazyPart>
      )}
    </>
  )
}

function renderRefused(consent: ConsentScreenProps['consent']) {
  return (
    <LazyScreen load={loadView.consentScreen}>
      {({ ConsentScreen }) => <ConsentScreen consent={consent} />}
    </LazyScreen>
  )
}
