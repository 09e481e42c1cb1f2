import { useIntl } from 'react-intl'
import { optimisticChange, useBridgeMutation } from '../../../../bridge/react.ts'
import type { PullRequestContext } from '../../../shared/AppContext.ts'
import type { Person } from '../../../shared/rest/parseAccount.ts'
import { pullRequestPaths } from '../../../shared/rest/pullRequestPaths.ts'
import { parseReviewedAnswer, withReview } from '../../../shared/rest/withReview.ts'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'
import { useFailedWriteFlag } from '../failed-write/useFailedWriteFlag.ts'
import { messages } from './messages.ts'

/** What a reviewer may do. */
export type ReviewChange = 'approve' | 'withdrawApproval' | 'requestChanges' | 'withdrawRequest'

const verdicts = {
  approve: 'approved',
  withdrawApproval: 'none',
  requestChanges: 'changesRequested',
  withdrawRequest: 'none',
} as const

/** Reviews as the user: shown at once, and taken back, with a flag, when it was not saved. */
export function useReview(context: PullRequestContext, me: Person) {
  const { formatMessage } = useIntl()
  const announce = useAnnounce()
  const showFailure = useFailedWriteFlag({
    id: 'review',
    notSaved: messages.notSaved,
    maybeSaved: messages.maybeSaved,
  })
  const mutation = useBridgeMutation(
    (change: ReviewChange) => {
      const isApproval = change === 'approve' || change === 'withdrawApproval'
      const isWithdrawal = change === 'withdrawApproval' || change === 'withdrawRequest'
      return {
        path: pullRequestPaths[isApproval ? 'approve' : 'requestChanges'](context),
        method: isWithdrawal ? ('DELETE' as const) : ('POST' as const),
        // What it answers is not shown: the pull request is read again.
        parse: () => change,
      }
    },
    {
      // One after the other, so that the last one counts.
      scope: { id: pullRequestPaths.pullRequest(context) },
      optimistic: (change) => [
        optimisticChange({
          path: pullRequestPaths.pullRequest(context),
          parse: parseReviewedAnswer,
          update: (answer) => withReview(answer, me, verdicts[change]),
        }),
      ],
      onSuccess: (change) => announce(formatMessage(messages.done, { change })),
      onError: (error, change) => showFailure(error, () => mutation.mutate(change)),
    },
  )
  return mutation
}
