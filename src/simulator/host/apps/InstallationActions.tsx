import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import type { AppChangeEffect } from '../../../contract/HostApps.ts'
import { ActionDialog } from './ActionDialog.tsx'
import styles from './apps.module.css'
import { ChangeEffect } from './ChangeEffect.tsx'
import { explainFailure } from './explainFailure.ts'
import type { InstallationItemProps } from './InstallationItem.tsx'

export interface InstallationActionsProps extends InstallationItemProps {
  /** What an update would bring now. */
  onLook: () => Promise<AppChangeEffect>
}

type Opened = { dialog: 'remove' } | { dialog: 'update'; effect: AppChangeEffect }

/** What can be done with an installation. */
export function InstallationActions(props: InstallationActionsProps) {
  const { api, app, workspace, workspaceName, onFinish, onLook } = props
  const { client_key: clientKey, name, is_enabled: isEnabled } = app
  const [opened, setOpened] = useState<Opened>()
  const [problems, setProblems] = useState<readonly string[]>([])
  const close = () => setOpened(undefined)
  const finish = (news: string) => {
    close()
    onFinish(news)
  }

  const act = async (action: () => Promise<void>) => {
    setProblems([])
    await action().catch((error: unknown) => setProblems(explainFailure(error)))
  }

  return (
    <>
      <div className={styles['actions']}>
        {app.is_updatable && (
          <Button
            aria-label={`Update: ${name}`}
            onClick={() =>
              void act(async () => setOpened({ dialog: 'update', effect: await onLook() }))
            }
          >
            Update
          </Button>
        )}
        <Button
          aria-label={`${isEnabled ? 'Disable' : 'Enable'}: ${name}`}
          onClick={() =>
            void act(async () => {
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
      <div className={styles['failure']} role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
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
