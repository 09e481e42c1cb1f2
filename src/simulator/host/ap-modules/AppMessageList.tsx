import Button from '@atlaskit/button/default/button'
import SectionMessage from '@atlaskit/section-message/section-message'
import { useStore } from 'zustand'
import styles from './AppMessageList.module.css'
import type { AppMessageKind, AppMessages } from './createAppMessages.ts'

export interface AppMessageListProps {
  messages: AppMessages
}

const appearances = {
  generic: 'information',
  error: 'error',
  warning: 'warning',
  success: 'success',
  info: 'information',
  hint: 'discovery',
} as const satisfies Record<AppMessageKind, string>

/** What apps have to say, over the top of the page. */
export function AppMessageList({ messages }: AppMessageListProps) {
  const shown = useStore(messages.shown)
  if (shown.length === 0) return null

  return (
    <section aria-label="Messages of apps" className={styles['list']}>
      {shown.map(({ id, kind, title, body, isCloseable }) => (
        <div className={styles['message']} key={id} role={kind === 'error' ? 'alert' : 'status'}>
          <SectionMessage appearance={appearances[kind]} title={title}>
            <p>{body}</p>
            {isCloseable && (
              <div className={styles['close']}>
                <Button
                  aria-label={`Close: ${title}`}
                  onClick={() => messages.close(id)}
                  spacing="compact"
                >
                  Close
                </Button>
              </div>
            )}
          </SectionMessage>
        </div>
      ))}
    </section>
  )
}
