import type { PullRequestContext } from '../../../shared/AppContext.ts'
import type { Person } from '../../../shared/rest/parseAccount.ts'
import type { PullRequestView } from '../../../shared/rest/parsePullRequest.ts'
import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { messages } from './messages.ts'
import { useReview, type ReviewChange } from './useReview.ts'

export interface ReviewActionsProps {
  context: PullRequestContext
  pullRequest: PullRequestView
  me: Person
}

/** Approve, ask for changes, and take either back. */
export function ReviewActions({ context, pullRequest, me }: ReviewActionsProps) {
  const { formatMessage } = useIntl()
  const review = useReview(context, me)
  const own = pullRequest.reviewers.find(({ person }) => person.uuid === me.uuid)?.verdict
  const approval: ReviewChange = own === 'approved' ? 'withdrawApproval' : 'approve'
  const request: ReviewChange = own === 'changesRequested' ? 'withdrawRequest' : 'requestChanges'
  // By kind, not by place: each button stays the same element, and so keeps the focus.
  const isBusy = (kinds: readonly ReviewChange[]) =>
    review.isPending && kinds.includes(review.variables)

  return (
    <>
      <Button
        appearance={own === 'approved' ? 'default' : 'primary'}
        data-review={approval}
        isBusy={isBusy(['approve', 'withdrawApproval'])}
        onClick={() => review.mutate(approval)}
      >
        {formatMessage(messages[approval])}
      </Button>
      <Button
        data-review={request}
        isBusy={isBusy(['requestChanges', 'withdrawRequest'])}
        onClick={() => review.mutate(request)}
      >
        {formatMessage(messages[request])}
      </Button>
    </>
  )
}
