import Button from '@atlaskit/button/default/button'
import { useCallback, useState } from 'react'
import type { AppChange, DevelopApps, RegisteredApp } from '../../../contract/HostApps.ts'
import type { AppsApi } from '../api/createAppsApi.ts'
import pageStyles from '../pages/pages.module.css'
import { ActionDialog } from './ActionDialog.tsx'
import styles from './apps.module.css'
import { ClosedMessage } from './ClosedMessage.tsx'
import { RegisterAppDialog } from './RegisterAppDialog.tsx'
import { type RegisteredAppAction, RegisteredAppItem } from './RegisteredAppItem.tsx'
import { ScopesDialog } from './ScopesDialog.tsx'
import { UpdateAppDialog } from './UpdateAppDialog.tsx'
import { useNews } from './useNews.ts'

export interface RegisteredAppsProps {
  api: AppsApi
  workspace: string
  develop: DevelopApps
  /** Something is different now. */
  onChanged: () => void
}

type Opened = { action: RegisteredAppAction; app: RegisteredApp } | { action: 'register' }

/** The apps registered in a workspace, and the dialogs about them. */
export function RegisteredApps({ api, workspace, develop, onChanged }: RegisteredAppsProps) {
  const [opened, setOpened] = useState<Opened>()
  const { message, tell, ref } = useNews()
  const { apps, closed_reason: closedReason } = develop
  const close = () => setOpened(undefined)
  const finish = (news: string) => {
    close()
    tell(news)
    onChanged()
  }

  return (
    <>
      <ClosedMessage reason={closedReason} />
      <output className={pageStyles['status']} ref={ref} tabIndex={-1}>
        {message}
      </output>
      {apps.length === 0 && <p>No app is registered in {develop.workspace.name} yet.</p>}
      <div className={styles['actions']}>
        <Button
          appearance="primary"
          isDisabled={closedReason !== null}
          onClick={() => setOpened({ action: 'register' })}
        >
          {apps.length === 0 ? 'Register an app' : 'Register app'}
        </Button>
      </div>
      {apps.length > 0 && (
        <ul className={pageStyles['list']}>
          {apps.map((app) => (
            <RegisteredAppItem
              app={app}
              key={app.id}
              onAct={(action) => setOpened({ action, app })}
              onShowSecret={() => api.secret(workspace, app.id)}
            />
          ))}
        </ul>
      )}
      {opened?.action === 'register' && (
        <RegisterAppDialog
          onClose={close}
          onRegister={async (app) => {
            await api.register(workspace, app)
            finish('The app is registered. Open its installation URL to install it.')
          }}
        />
      )}
      {opened && opened.action !== 'register' && (
        <AppDialog
          action={opened.action}
          api={api}
          app={opened.app}
          key={opened.app.id}
          onClose={close}
          onFinish={finish}
          scopes={develop.scopes}
          workspace={workspace}
        />
      )}
    </>
  )
}

interface AppDialogProps extends Pick<RegisteredAppsProps, 'api' | 'workspace'> {
  action: RegisteredAppAction
  app: RegisteredApp
  scopes: DevelopApps['scopes']
  onFinish: (news: string) => void
  onClose: () => void
}

function AppDialog({ action, api, app, workspace, scopes, onFinish, onClose }: AppDialogProps) {
  const { id, name } = app
  const preview = useCallback(
    (change: AppChange) => api.previewChange(workspace, id, change),
    [api, workspace, id],
  )
  const save = async (change: AppChange) => {
    const { revoked_approvals: revoked } = await api.changeApp(workspace, id, change)
    onFinish(`${name} is updated.${revoked > 0 ? ` Approvals revoked: ${revoked}.` : ''}`)
  }

  switch (action) {
    case 'update':
      return <UpdateAppDialog app={app} onClose={onClose} onPreview={preview} onUpdate={save} />
    case 'scopes':
      return (
        <ScopesDialog
          app={app}
          onClose={onClose}
          onPreview={preview}
          onSave={save}
          scopes={scopes}
        />
      )
    case 'delete':
      return (
        <ActionDialog
          action="Delete"
          isDangerous
          onAction={async () => {
            await api.deleteApp(workspace, id)
            onFinish(`${name} is deleted.`)
          }}
          onClose={onClose}
          title={`Delete ${name}?`}
        >
          <p>
            It is removed from all workspaces, and its users’ answers are forgotten. This cannot be
            undone.
          </p>
        </ActionDialog>
      )
    default:
      return action satisfies never
  }
}
