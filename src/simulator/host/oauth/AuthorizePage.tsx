import SectionMessage from '@atlaskit/section-message/section-message'
import { useCallback } from 'react'
import type { OAuthApi } from '../api/createOAuthApi.ts'
import { HostRequestError } from '../api/HostRequestError.ts'
import styles from '../apps/apps.module.css'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { SignedOutMessage } from '../layout/SignedOutMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { usePageTitle } from '../layout/usePageTitle.ts'
import { AuthorizeForm } from './AuthorizeForm.tsx'

export interface AuthorizePageProps {
  api: OAuthApi
  /** Query of the page's address. */
  search: string
  isSignedIn: boolean
  /** Go to the client's address. */
  onLeave: (url: string) => void
}

/** Where a client sends its users: they let it act for them, or not. */
export function AuthorizePage({ isSignedIn, ...props }: AuthorizePageProps) {
  usePageTitle('Grant access')
  return (
    <div className={styles['page']}>
      <h1>Grant access</h1>
      {isSignedIn ? <Reviewed {...props} /> : <SignedOutMessage />}
    </div>
  )
}

function Reviewed({ api, search, onLeave }: Omit<AuthorizePageProps, 'isSignedIn'>) {
  const load = useCallback(() => api.authorizeReview(search), [api, search])
  const { state, retry } = useLoad(load)

  if (state.status === 'loading') return <LoadingMessage label="Loading the request" />
  if (state.status === 'failed') return <AuthorizeFailure error={state.error} onRetry={retry} />
  const { token } = state.value
  return (
    <AuthorizeForm
      onAnswer={async (decision) => onLeave((await api.answer({ token, decision })).redirect_url)}
      review={state.value}
    />
  )
}

function AuthorizeFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { status = 0, explanation } = error instanceof HostRequestError ? error : {}
  if (status === 401) return <SignedOutMessage />
  if (explanation === undefined) {
    return (
      <FailureMessage error={error} onRetry={onRetry} title="The request could not be loaded" />
    )
  }
  const [title = '', ...lines] = explanation.split('\n')
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={title}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </SectionMessage>
    </div>
  )
}
