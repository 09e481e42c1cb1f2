import { useId, useState } from 'react'
import type { ScopeInWords } from '../../../contract/HostAccount.ts'
import type { OAuthConsumer, OAuthConsumerFields } from '../../../contract/HostConsumers.ts'
import { ActionDialog } from '../apps/ActionDialog.tsx'
import styles from '../apps/apps.module.css'
import { ConsumerTextField } from './ConsumerTextField.tsx'

export interface ConsumerDialogProps {
  /** Left out for a new one. */
  consumer?: OAuthConsumer
  /** All there are. */
  scopes: readonly ScopeInWords[]
  onSave: (fields: OAuthConsumerFields) => Promise<void>
  onClose: () => void
}

const empty: OAuthConsumerFields = {
  name: '',
  description: '',
  url: '',
  callback_url: '',
  is_private: false,
  scopes: [],
}

/** What a consumer is called, where its users go, and what it may do. */
export function ConsumerDialog({ consumer, scopes, onSave, onClose }: ConsumerDialogProps) {
  const { id: _id, key: _key, ...before } = consumer ?? { id: '', key: '', ...empty }
  const [fields, setFields] = useState<OAuthConsumerFields>(before)
  const id = useId()
  const change = (part: Partial<OAuthConsumerFields>) =>
    setFields((known) => ({ ...known, ...part }))

  return (
    <ActionDialog
      action="Save"
      onAction={() => onSave(fields)}
      onClose={onClose}
      title={consumer ? `Edit ${consumer.name}` : 'Add OAuth consumer'}
    >
      <ConsumerTextField label="Name" onChange={(name) => change({ name })} value={fields.name} />
      <ConsumerTextField
        label="Description"
        onChange={(description) => change({ description })}
        value={fields.description}
      />
      <ConsumerTextField
        hint="What each redirect_uri must begin with."
        label="Callback URL"
        onChange={(url) => change({ callback_url: url })}
        value={fields.callback_url}
      />
      <ConsumerTextField
        hint="Where users learn more about it."
        label="URL"
        onChange={(url) => change({ url })}
        value={fields.url}
      />
      <fieldset className={styles['choices']}>
        <legend>Kind</legend>
        <label>
          <input
            aria-describedby={`${id}-private`}
            checked={fields.is_private}
            onChange={({ target }) => change({ is_private: target.checked })}
            type="checkbox"
          />
          This is a private consumer
        </label>
        <p className={styles['hint']} id={`${id}-private`}>
          Its secret is safe, so it can get tokens for itself, by client credentials.
        </p>
      </fieldset>
      <fieldset className={styles['choices']}>
        <legend>Permissions</legend>
        {scopes.map(({ name, description }) => (
          <label key={name}>
            <input
              checked={fields.scopes.includes(name)}
              onChange={({ target }) =>
                change({
                  scopes: target.checked
                    ? [...fields.scopes, name]
                    : fields.scopes.filter((other) => other !== name),
                })
              }
              type="checkbox"
            />
            <span>
              <code>{name}</code> {description}
            </span>
          </label>
        ))}
      </fieldset>
    </ActionDialog>
  )
}
