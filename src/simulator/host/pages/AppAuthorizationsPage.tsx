import { useEffect, useRef, useState } from 'react'
import type { AppAuthorization } from '../../../contract/HostAccount.ts'
import type { HostApi } from '../api/createHostApi.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { SignedOutMessage } from '../layout/SignedOutMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { usePageTitle } from '../layout/usePageTitle.ts'
import { AppAuthorizationItem } from './AppAuthorizationItem.tsx'
import styles from './pages.module.css'

export interface AppAuthorizationsPageProps {
  api: HostApi
  isSignedIn: boolean
}

/** What the user has allowed and denied, and the way back. */
export function AppAuthorizationsPage({ api, isSignedIn }: AppAuthorizationsPageProps) {
  usePageTitle('App authorizations')

  return (
    <div className={styles['page']}>
      <h1>App authorizations</h1>
      <p>
        Apps you have answered. Revoke an answer, and the app has to ask again the next time it
        needs access.
      </p>
      {isSignedIn ? <AppAuthorizationList api={api} /> : <SignedOutMessage />}
    </div>
  )
}

function AppAuthorizationList({ api }: { api: HostApi }) {
  const { state, retry } = useLoad(api.authorizations)
  const [revoked, setRevoked] = useState<readonly AppAuthorization[]>([])
  const statusRef = useRef<HTMLOutputElement>(null)

  // The pressed button is gone with its row, so the focus needs another place.
  useEffect(() => {
    if (revoked.length > 0) statusRef.current?.focus()
  }, [revoked])

  if (state.status === 'loading') return <LoadingMessage label="Loading your answers" />
  if (state.status === 'failed') {
    return (
      <FailureMessage error={state.error} onRetry={retry} title="The list could not be loaded" />
    )
  }

  const last = revoked.at(-1)
  const rest = state.value.filter(({ id }) => !revoked.some((gone) => gone.id === id))
  return (
    <>
      <output className={styles['status']} ref={statusRef} tabIndex={-1}>
        {last &&
          `Revoked: ${last.app_name} is no longer ${last.decision}. Reload the pages where it is open.`}
      </output>
      {rest.length === 0 ? (
        <p>You have neither allowed nor denied an app.</p>
      ) : (
        <ul className={styles['list']}>
          {rest.map((authorization) => (
            <AppAuthorizationItem
              authorization={authorization}
              key={authorization.id}
              onRevoke={async () => {
                await api.revoke(authorization.id)
                setRevoked((gone) => [...gone, authorization])
              }}
            />
          ))}
        </ul>
      )}
    </>
  )
}
