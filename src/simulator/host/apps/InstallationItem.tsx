import Lozenge from '@atlaskit/lozenge'
import { useCallback } from 'react'
import type { AppChangeEffect, InstalledApp } from '../../../contract/HostApps.ts'
import type { AppsApi } from '../api/createAppsApi.ts'
import { DateTime } from '../layout/DateTime.tsx'
import { useLoad } from '../layout/useLoad.ts'
import styles from './apps.module.css'
import { InstallationActions } from './InstallationActions.tsx'
import { ScopeList } from './ScopeList.tsx'

export interface InstallationItemProps {
  api: AppsApi
  app: InstalledApp
  workspace: string
  workspaceName: string
  /** Something was done, in a sentence. */
  onFinish: (news: string) => void
}

/** An installed app; opened, what it may do and what can be done with it. */
export function InstallationItem(props: InstallationItemProps) {
  const { api, app, workspace, workspaceName, onFinish } = props
  const { client_key: clientKey, is_updatable: isUpdatable, configure_path: configurePath } = app
  const look = useCallback(
    (): Promise<AppChangeEffect | undefined> =>
      isUpdatable ? api.previewUpdate(workspace, clientKey) : Promise.resolve(undefined),
    [api, workspace, clientKey, isUpdatable],
  )
  const { state: update, refresh } = useLoad(look)
  const isUpdateThere = update.status === 'loaded' && update.value?.is_changed === true

  return (
    <li>
      <details className={`boxed-list--item ${styles['item']}`}>
        <summary>
          <span className={styles['heading']}>
            <strong>{app.name}</strong>
            <Lozenge>{app.kind}</Lozenge>
            {!app.is_enabled && <Lozenge appearance="removed">Disabled</Lozenge>}
            {isUpdateThere && <Lozenge appearance="inprogress">Update available</Lozenge>}
          </span>
        </summary>
        <p>{app.description}</p>
        <p className={styles['subtle']}>
          {app.vendor_name && `By ${app.vendor_name}. `}
          Installed by {app.installed_by} on <DateTime value={app.installed_on} />
        </p>
        <p>It may, for users who allow it:</p>
        <ScopeList scopes={app.scopes} />
        {configurePath !== null && app.is_enabled && (
          <p>
            <a href={configurePath}>Configure {app.name}</a>
          </p>
        )}
        {update.status === 'failed' && (
          <p className={styles['failure']}>
            Whether there is an update is not known: the descriptor could not be read.
          </p>
        )}
        <InstallationActions
          api={api}
          app={app}
          onFinish={onFinish}
          onLook={() => api.previewUpdate(workspace, clientKey)}
          onUpdated={refresh}
          workspace={workspace}
          workspaceName={workspaceName}
        />
      </details>
    </li>
  )
}
