import { useIntl } from 'react-intl'
import { messages } from '../../shared/ui/messages.ts'
import type { PanelReads } from './usePanelReads.ts'

/** What reads all of the panel again, and says how that went. */
export function useRefresh({ pullRequest, builds, tasks, policy }: PanelReads) {
  const { formatMessage } = useIntl()
  return async (): Promise<string> => {
    const results = await Promise.all(
      [pullRequest, builds, tasks, policy].map(({ refetch }) => refetch()),
    )
    const hasFailed = results.some(({ isError }) => isError)
    return formatMessage(hasFailed ? messages.refreshFailed : messages.refreshed)
  }
}
