import Button from '@atlaskit/button/default/button'
import Lozenge from '@atlaskit/lozenge'
import type { OAuthConsumer } from '../../../contract/HostConsumers.ts'
import styles from '../apps/apps.module.css'
import { CopyButton } from '../apps/CopyButton.tsx'
import { SecretField } from '../apps/SecretField.tsx'

export interface ConsumerItemProps {
  consumer: OAuthConsumer
  onShowSecret: () => Promise<string>
  onAct: (action: 'edit' | 'delete') => void
}

/** A consumer, with all that whoever uses it needs to know. */
export function ConsumerItem({ consumer, onShowSecret, onAct }: ConsumerItemProps) {
  const { name, key, url } = consumer

  return (
    <li>
      <div className={styles['item']}>
        <div className={styles['heading']}>
          <h2>{name}</h2>
          <Lozenge>{consumer.is_private ? 'Private' : 'Public'}</Lozenge>
        </div>
        <p>{consumer.description}</p>
        <dl className={styles['facts']}>
          <dt>Key</dt>
          <dd>
            <code>{key}</code> <CopyButton text={key} what={`key of ${name}`} />
          </dd>
          <dt>Secret</dt>
          <dd>
            <SecretField appName={name} onShow={onShowSecret} />
          </dd>
          <dt>Callback URL</dt>
          <dd>{consumer.callback_url || 'None: it cannot ask people.'}</dd>
          <dt>URL</dt>
          <dd>{url === '' ? 'None' : <a href={url}>{url}</a>}</dd>
          <dt>Permissions</dt>
          <dd>{consumer.scopes.join(', ')}</dd>
        </dl>
        <div className={styles['actions']}>
          <Button aria-label={`Edit: ${name}`} onClick={() => onAct('edit')}>
            Edit
          </Button>
          <Button aria-label={`Delete: ${name}`} onClick={() => onAct('delete')}>
            Delete
          </Button>
        </div>
      </div>
    </li>
  )
}
