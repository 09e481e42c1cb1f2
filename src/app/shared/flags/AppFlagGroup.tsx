import Flag from '@atlaskit/flag/flag'
import { FlagGroup } from '@atlaskit/flag/flag-group'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import styles from './AppFlagGroup.module.css'
import { messages } from '../ui/messages.ts'
import type { AppFlag } from './useShowFlag.ts'

export interface AppFlagGroupProps {
  flags: readonly AppFlag[]
  onDismiss: (id: string) => void
}

const testId = 'assent-app-flag'
const dismissButtons = `[data-testid="${testId}-dismiss"]`

/** Atlaskit's flags. They stay until they are closed: what they say is not elsewhere. */
export function AppFlagGroup({ flags, onDismiss }: AppFlagGroupProps) {
  const { formatMessage } = useIntl()
  const groupRef = useRef<HTMLElement>(null)
  const dismissLabel = formatMessage(messages.dismiss)

  // Atlaskit's button has its name in English only.
  useEffect(() => {
    for (const button of groupRef.current?.querySelectorAll(dismissButtons) ?? []) {
      button.setAttribute('aria-label', dismissLabel)
    }
  })

  return (
    <section ref={groupRef} className={styles['group']} aria-label={formatMessage(messages.flags)}>
      <FlagGroup
        label={formatMessage(messages.flags)}
        onDismissed={(id) => onDismiss(String(id))}
        shouldRenderToParent
      >
        {flags.map(({ id, tone, title, description, action }) => (
          <Flag
            key={id}
            id={id}
            testId={testId}
            icon={<StatusIcon tone={tone === 'error' ? 'bad' : 'attention'} />}
            title={title}
            description={description}
            actions={
              action
                ? [
                    {
                      content: action.text,
                      onClick: () => {
                        onDismiss(id)
                        action.onClick()
                      },
                    },
                  ]
                : []
            }
          />
        ))}
      </FlagGroup>
    </section>
  )
}
