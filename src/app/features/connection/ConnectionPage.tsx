import { useIntl } from 'react-intl'
import { useConsent } from '../../../bridge/react.ts'
import { appFacts } from '../../shared/appFacts.ts'
import { SafeLink } from '../../shared/ui/SafeLink.tsx'
import { CheckCard } from './check/CheckCard.tsx'
import { useConnectionCheck } from './check/useConnectionCheck.ts'
import styles from './ConnectionPage.module.css'
import { DiagnosticsCard } from './diagnostics/DiagnosticsCard.tsx'
import { HistoryCard } from './history/HistoryCard.tsx'
import { messages } from './messages.ts'
import { PermissionCard } from './permissions/PermissionCard.tsx'
import { StatusCard } from './status/StatusCard.tsx'

// Atlassian Support, "Revoke app authorization from a Bitbucket account".
const guideUrl =
  'https://support.atlassian.com/bitbucket-cloud/kb/revoke-app-authorization-from-a-bitbucket-account/'

export interface ConnectionPageProps {
  /** What Bitbucket's script has left in the window. Default: reads `window.AP`. */
  readHostApi?: () => unknown
}

/** What the app may do as its reader, whether it can, and how to change that. It asks by itself for nothing. */
export function ConnectionPage({ readHostApi = readWindow }: ConnectionPageProps) {
  const { formatMessage } = useIntl()
  const { manageUrl } = useConsent()
  const connection = useConnectionCheck(readHostApi)
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1 className={styles['title']}>{formatMessage(messages.title)}</h1>
        <p className={styles['intro']}>{formatMessage(messages.intro)}</p>
      </header>
      <StatusCard />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <CheckCard {...connection} />
          <HistoryCard />
        </div>
        <PermissionCard />
      </div>
      <DiagnosticsCard check={connection.check} />
      <nav aria-label={formatMessage(messages.links)}>
        <ul className={styles['links']}>
          <li>
            <SafeLink href={manageUrl}>{formatMessage(messages.manage)}</SafeLink>
          </li>
          <li>
            <SafeLink href={guideUrl}>{formatMessage(messages.guide)}</SafeLink>
          </li>
          <li>
            <SafeLink href={appFacts.vendorUrl}>{formatMessage(messages.vendor)}</SafeLink>
          </li>
        </ul>
      </nav>
    </div>
  )
}

function readWindow(): unknown {
  return Reflect.get(window, 'AP')
}
