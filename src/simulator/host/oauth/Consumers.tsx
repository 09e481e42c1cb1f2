import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import type { OAuthConsumer, OAuthConsumers } from '../../../contract/HostConsumers.ts'
import type { OAuthApi } from '../api/createOAuthApi.ts'
import { ActionDialog } from '../apps/ActionDialog.tsx'
import styles from '../apps/apps.module.css'
import { useNews } from '../apps/useNews.ts'
import pageStyles from '../pages/pages.module.css'
import { ConsumerDialog } from './ConsumerDialog.tsx'
import { ConsumerItem } from './ConsumerItem.tsx'

export interface ConsumersProps {
  api: OAuthApi
  workspace: string
  loaded: OAuthConsumers
  /** Something is different now. */
  onChanged: () => void
}

type Opened = { action: 'edit' | 'delete'; consumer: OAuthConsumer } | { action: 'add' }

/** The consumers of a workspace, and the dialogs about them. */
export function Consumers({ api, workspace, loaded, onChanged }: ConsumersProps) {
  const [opened, setOpened] = useState<Opened>()
  const { message, tell, ref } = useNews()
  const { consumers, scopes } = loaded
  const close = () => setOpened(undefined)
  const finish = (news: string) => {
    close()
    tell(news)
    onChanged()
  }

  return (
    <>
      <p>
        A consumer lets an integration act for the people who grant it access, and a private one for
        itself.
      </p>
      <output className={pageStyles['status']} ref={ref} tabIndex={-1}>
        {message}
      </output>
      {consumers.length === 0 && <p>{loaded.workspace.name} has no OAuth consumers yet.</p>}
      <div className={styles['actions']}>
        <Button appearance="primary" onClick={() => setOpened({ action: 'add' })}>
          Add consumer
        </Button>
      </div>
      {consumers.length > 0 && (
        <ul className={pageStyles['list']}>
          {consumers.map((consumer) => (
            <ConsumerItem
              consumer={consumer}
              key={consumer.id}
              onAct={(action) => setOpened({ action, consumer })}
              onShowSecret={() => api.secret(workspace, consumer.id)}
            />
          ))}
        </ul>
      )}
      {opened?.action === 'add' && (
        <ConsumerDialog
          onClose={close}
          onSave={async (fields) => {
            await api.addConsumer(workspace, fields)
            finish(`${fields.name} is added.`)
          }}
          scopes={scopes}
        />
      )}
      {opened?.action === 'edit' && (
        <ConsumerDialog
          consumer={opened.consumer}
          onClose={close}
          onSave={async (fields) => {
            await api.changeConsumer(workspace, opened.consumer.id, fields)
            finish(`${fields.name} is saved.`)
          }}
          scopes={scopes}
        />
      )}
      {opened?.action === 'delete' && (
        <ActionDialog
          action="Delete"
          isDangerous
          onAction={async () => {
            await api.deleteConsumer(workspace, opened.consumer.id)
            finish(`${opened.consumer.name} is deleted.`)
          }}
          onClose={close}
          title={`Delete ${opened.consumer.name}?`}
        >
          <p>All access that it was granted ends at once. This cannot be undone.</p>
        </ActionDialog>
      )}
    </>
  )
}
