import { useIntl } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { messages } from './messages.ts'
import styles from './PlainFlag.module.css'
import type { AppFlag } from './useShowFlag.ts'

export interface PlainFlagProps {
  flag: AppFlag
  onDismiss: (id: string) => void
}

/** Says the same at the end of the content when Atlaskit's flag cannot be loaded, as offline. */
export function PlainFlag({ flag, onDismiss }: PlainFlagProps) {
  const { formatMessage } = useIntl()
  const { id, action, description, title, tone } = flag
  return (
    <div role="alert" className={styles['flag']}>
      <StatusIcon tone={tone === 'error' ? 'bad' : 'attention'} />
      <div>
        <strong>{title}</strong>
        <p className={styles['text']}>{description}</p>
        {action && (
          <Button
            spacing="compact"
            onClick={() => {
              onDismiss(id)
              action.onClick()
            }}
          >
            {action.text}
          </Button>
        )}
        <Button spacing="compact" appearance="subtle" onClick={() => onDismiss(id)}>
          {formatMessage(messages.dismiss)}
        </Button>
      </div>
    </div>
  )
}
