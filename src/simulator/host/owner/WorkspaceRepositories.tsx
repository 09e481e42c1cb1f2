import { useCallback } from 'react'
import type { HostServices } from '../createHostServices.ts'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import styles from '../pages/pages.module.css'

export interface WorkspaceRepositoriesProps {
  services: HostServices
  slug: string
  /** The user may change its settings. */
  isAdmin: boolean
}

/** The repositories of a workspace that the user may see. */
export function WorkspaceRepositories({ services, slug, isAdmin }: WorkspaceRepositoriesProps) {
  const load = useCallback(() => services.api.repositories(slug), [services, slug])
  const { state, retry } = useLoad(load)
  return (
    <>
      {isAdmin && (
        <p>
          <a href={`/${slug}/workspace/settings/`}>Workspace settings</a>
        </p>
      )}
      <h2>Repositories</h2>
      {state.status === 'loading' && <LoadingMessage label="Loading the repositories" />}
      {state.status === 'failed' && (
        <FailureMessage
          error={state.error}
          onRetry={retry}
          title="The repositories could not be loaded"
        />
      )}
      {state.status === 'loaded' && state.value.values.length === 0 && (
        <p>There is no repository you may see.</p>
      )}
      {state.status === 'loaded' && state.value.values.length > 0 && (
        <ul aria-label="Repositories" className={styles['list']}>
          {state.value.values.map(({ full_name: fullName, name, description }) => (
            <li key={fullName}>
              <a href={`/${fullName}`}>{name}</a>
              <p>{description}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
