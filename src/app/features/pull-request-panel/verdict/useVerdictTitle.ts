import { useIntl } from 'react-intl'
import type { PullRequestView } from '../../../shared/rest/parsePullRequest.ts'
import { messages } from './messages.ts'
import type { Readiness } from './toReadiness.ts'

/** Puts a verdict into words. */
export function useVerdictTitle() {
  const { formatList, formatMessage } = useIntl()
  return ({ status, blockers }: Readiness, state: PullRequestView['state']): string => {
    if (status === 'blocked') {
      const words = blockers.map(({ kind }) => formatMessage(messages.blocker, { kind }))
      return formatMessage(messages.blocked, { blockers: formatList(words) })
    }
    const shown = status === 'closed' ? state.toLowerCase() : status
    return formatMessage(messages.status, { status: shown })
  }
}
