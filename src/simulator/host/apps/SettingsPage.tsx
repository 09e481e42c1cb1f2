import { type ReactNode, useCallback } from 'react'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { SignedOutMessage } from '../layout/SignedOutMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import { usePageTitle } from '../layout/usePageTitle.ts'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import styles from './apps.module.css'
import { SettingsFailure } from './SettingsFailure.tsx'

export interface SettingsPageProps<value> {
  title: string
  /** Slug or uuid; undefined for an address that has none. */
  workspace: string | undefined
  isSignedIn: boolean
  /** Stays the same between renders. */
  load: (workspace: string) => Promise<value>
  /** Renders what was loaded. `refresh` loads it again. */
  children: (value: value, workspace: string, refresh: () => void) => ReactNode
}

/**
 * A page of a workspace's settings, with what is loaded for it. Bitbucket puts it into a frame,
 * `#settings-frame` (observed); here it is the page itself.
 */
export function SettingsPage<value>(props: SettingsPageProps<value>) {
  const { title, workspace, isSignedIn, load, children } = props
  usePageTitle(title)
  if (isSignedIn && workspace === undefined) return <NotFoundPage />

  return (
    <div className={styles['page']}>
      <h1>{title}</h1>
      {isSignedIn && workspace !== undefined ? (
        <LoadedSettings load={load} workspace={workspace}>
          {children}
        </LoadedSettings>
      ) : (
        <SignedOutMessage />
      )}
    </div>
  )
}

interface LoadedSettingsProps<value> extends Pick<SettingsPageProps<value>, 'load' | 'children'> {
  workspace: string
}

function LoadedSettings<value>({ load, workspace, children }: LoadedSettingsProps<value>) {
  const loadOwn = useCallback(() => load(workspace), [load, workspace])
  const { state, retry, refresh } = useLoad(loadOwn)

  if (state.status === 'loading') return <LoadingMessage label="Loading the settings" />
  if (state.status === 'failed') return <SettingsFailure error={state.error} onRetry={retry} />
  return children(state.value, workspace, refresh)
}
