import { useIntl, type MessageDescriptor } from 'react-intl'
import { appFacts, type AppScope } from '../../../shared/appFacts.ts'
import { StatusIcon } from '../../../shared/ui/StatusIcon.tsx'
import { Card } from '../Card.tsx'
import { messages } from './messages.ts'
import styles from './PermissionCard.module.css'

const scopeWords: Record<AppScope, { what: MessageDescriptor; why: MessageDescriptor }> = {
  account: { what: messages.accountWhat, why: messages.accountWhy },
  'pullrequest:write': { what: messages.pullRequestWhat, why: messages.pullRequestWhy },
}

const promises = [
  messages.neverCode,
  messages.neverAlone,
  messages.neverTokens,
  messages.neverVendor,
]

/** The scopes of the app in words, each with its reason, and what the app does not do with them. */
export function PermissionCard() {
  const { formatList, formatMessage } = useIntl()
  return (
    <Card title={formatMessage(messages.heading)}>
      <ul className={styles['list']}>
        {appFacts.scopes.map((scope) => {
          const implied: readonly string[] = appFacts.impliedScopes[scope]
          return (
            <li key={scope}>
              <StatusIcon tone="good" />
              <div className={styles['words']}>
                <p>{formatMessage(scopeWords[scope].what)}</p>
                <p className={styles['reason']}>{formatMessage(scopeWords[scope].why)}</p>
                <p className={styles['scope']}>
                  {formatMessage(messages.scope, { scope: <code key={scope}>{scope}</code> })}
                </p>
                {implied.length > 0 && (
                  <p className={styles['scope']}>
                    {formatMessage(messages.implied, {
                      scopes: formatList(implied.map((name) => <code key={name}>{name}</code>)),
                    })}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      <h3 className={styles['title']}>{formatMessage(messages.never)}</h3>
      <ul className={styles['list']}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <StatusIcon tone="neutral" />
            <p>{formatMessage(promise)}</p>
          </li>
        ))}
      </ul>
      <p className={styles['reason']}>{formatMessage(messages.vendorCall)}</p>
    </Card>
  )
}
