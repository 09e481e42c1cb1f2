import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import type { AppChangeEffect } from '../../../contract/HostApps.ts'
import { ActionDialog } from './ActionDialog.tsx'
import styles from './apps.module.css'
import { ChangeEffect } from './ChangeEffect.tsx'
import type { InstallationItemProps } from './InstallationItem.tsx'
import { ProblemList } from './ProblemList.tsx'
import { useAction } from './useAction.ts'

export interface InstallationActionsProps extends InstallationItemProps {
  /** What an update would bring now. */
  onLook: () => Promise<AppChangeEffect>
  onUpdated: () => void
}

type Opened = { dialog: 'remove' } | { dialog: 'update'; effect: AppChangeEffect }

/** What can be done with an installation. */
export function InstallationActions(props: InstallationActionsProps) {
  const { api, app, workspace, workspaceName, onFinish, onLook, onUpdated } = props
  const { client_key: clientKey, name, is_enabled: isEnabled } = app
  const [opened, setOpened] = useState<Opened>()
  const { problems, run } = useAction()
  const close = () => setOpened(undefined)
  const finish = (news: string) => {
    close()
    onFinish(news)
  }

  return (
    <>
      <div className={styles['actions']}>
        {app.is_updatable && (
          <Button
            aria-label={`Update: ${name}`}
            onClick={() =>
              void run(async () => setOpened({ dialog: 'update', effect: await onLook() }))
            }
          >
            Update
          </Button>
        )}
        <Button
          aria-label={`${isEnabled ? 'Disable' : 'Enable'}: ${name}`}
          onClick={() =>
            void run(async () => {
              await api.setEnabled(workspace, clientKey, !isEnabled)
              finish(`${name} is ${isEnabled ? 'disabled' : 'enabled'}.`)
            })
          }
        >
          {isEnabled ? 'Disable' : 'Enable'}
        </Button>
        <Button aria-label={`Remove: ${name}`} onClick={() => setOpened({ dialog: 'remove' })}>
          Remove
        </Button>
      </div>
      <ProblemList problems={problems} />
      {opened?.dialog === 'remove' && (
        <ActionDialog
          action="Remove"
          formId="remove-addon"
          isDangerous
          onAction={async () => {
            await api.uninstall(workspace, clientKey)
            finish(`${name} is removed from ${workspaceName}.`)
          }}
          onClose={close}
          title={`Remove ${name}?`}
        >
          <p>
            It disappears from all pages of {workspaceName}.{' '}
            {app.kind === 'classic' && 'What users have answered to it is forgotten.'}
          </p>
        </ActionDialog>
      )}
      {opened?.dialog === 'update' && (
        <ActionDialog
          action="Update"
          onAction={async () => {
            const seen = [...app.scopes, ...opened.effect.added_scopes].map((scope) => scope.name)
            await api.update(workspace, clientKey, seen)
            onUpdated()
            finish(`${name} is updated in ${workspaceName}.`)
          }}
          onClose={close}
          title={`Update ${name}?`}
        >
          <ChangeEffect effect={opened.effect} />
        </ActionDialog>
      )}
    </>
  )
}
