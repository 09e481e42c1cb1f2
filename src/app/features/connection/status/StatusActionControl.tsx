import { useIntl } from 'react-intl'
import { useConsent } from '../../../../bridge/react.ts'
import { appFacts } from '../../../shared/appFacts.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { SafeLink } from '../../../shared/ui/SafeLink.tsx'
import { useHost } from '../../../shared/useHost.ts'
import { messages } from './messages.ts'
import styles from './StatusCard.module.css'
import type { StatusAction } from './toStatusWords.ts'

/** The button or the link that leads on. */
export function StatusActionControl({
  action,
  isFirst,
}: {
  action: StatusAction
  isFirst: boolean
}) {
  const { formatMessage } = useIntl()
  const { ask, manageUrl } = useConsent()
  const { origin, pageUrl } = useHost()
  const text = formatMessage(messages[action])

  switch (action) {
    case 'connect':
    case 'askAgain':
    case 'checkAgain':
      return (
        <Button appearance={isFirst ? 'primary' : 'default'} onClick={() => void ask()}>
          {text}
        </Button>
      )
    case 'reload':
      // The words beside say it as well: not every frame knows its page.
      return pageUrl === undefined ? null : toLink(pageUrl, '_top')
    case 'manage':
      return toLink(manageUrl)
    case 'openBitbucket':
      return toLink(`${origin}/`)
    case 'openVendor':
      return toLink(appFacts.vendorUrl)
    default:
      return action satisfies never
  }

  function toLink(href: string, target?: '_top') {
    return (
      <SafeLink href={href} className={styles['link']} {...(target && { target })}>
        {text}
      </SafeLink>
    )
  }
}
