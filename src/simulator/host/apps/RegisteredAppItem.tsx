import Button from '@atlaskit/button/default/button'
import Lozenge from '@atlaskit/lozenge'
import type { RegisteredApp } from '../../../contract/HostApps.ts'
import styles from './apps.module.css'
import { CopyButton } from './CopyButton.tsx'
import { SecretField } from './SecretField.tsx'

export type RegisteredAppAction = 'update' | 'scopes' | 'delete'

export interface RegisteredAppItemProps {
  app: RegisteredApp
  onShowSecret: () => Promise<string>
  onAct: (action: RegisteredAppAction) => void
}

const actions = [
  { action: 'update', label: 'Update' },
  { action: 'scopes', label: 'Change scopes' },
  { action: 'delete', label: 'Delete' },
] as const

/** A registered app, with all that its vendor needs to know. */
export function RegisteredAppItem({ app, onShowSecret, onAct }: RegisteredAppItemProps) {
  const { name, client_id: clientId, descriptor_url: descriptorUrl, installations } = app

  return (
    <li>
      <div className={`boxed-list--item ${styles['item']}`}>
        <div className={styles['heading']}>
          <h2>{name}</h2>
          <Lozenge>{app.kind}</Lozenge>
        </div>
        <p>{app.description}</p>
        <dl className={styles['facts']}>
          <dt>Key</dt>
          <dd>
            <code>{app.key}</code>
          </dd>
          <dt>Client id</dt>
          <dd>
            <code>{clientId}</code> <CopyButton text={clientId} what={`client id of ${name}`} />
          </dd>
          <dt>Secret</dt>
          <dd>
            <SecretField appName={name} onShow={onShowSecret} />
          </dd>
          <dt>Descriptor URL</dt>
          <dd>{descriptorUrl ?? 'None: the descriptor was pasted.'}</dd>
          <dt>Installation URL</dt>
          <dd>
            <a href={app.installation_url}>{app.installation_url}</a>
          </dd>
          <dt>Installed in</dt>
          <dd>{installations === 1 ? '1 workspace' : `${installations} workspaces`}</dd>
          <dt>Scopes</dt>
          <dd>{app.scopes.join(', ') || 'none'}</dd>
        </dl>
        <div className={styles['actions']}>
          {actions.map(({ action, label }) => (
            <Button aria-label={`${label}: ${name}`} key={action} onClick={() => onAct(action)}>
              {label}
            </Button>
          ))}
        </div>
      </div>
    </li>
  )
}
