import { useQueryClient } from '@tanstack/react-query'
import {
  bridgeQueryOptions,
  useBridge,
  useBridgeMutation,
  type BridgeError,
} from '../../../bridge/index.ts'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { parsePullRequest } from '../../shared/rest/parsePullRequest.ts'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { pullRequestPaths } from '../../shared/rest/pullRequestPaths.ts'
import { Button } from '../../shared/ui/Button.tsx'

export interface ApproveButtonProps {
  context: PullRequestContext
  hasApproved: boolean
}

/** Approves as the user, or takes the approval back. */
export function ApproveButton({ context, hasApproved }: ApproveButtonProps) {
  const bridge = useBridge()
  const client = useQueryClient()
  const { queryKey } = bridgeQueryOptions(bridge, {
    path: pullRequestPaths.pullRequest(context),
    parse: parsePullRequest,
  })
  const approve = useBridgeMutation(
    (isApproval: boolean) => ({
      path: pullRequestPaths.approve(context),
      method: isApproval ? ('POST' as const) : ('DELETE' as const),
      // What it answers is not shown: the pull request is read again.
      parse: () => isApproval,
    }),
    { onSettled: () => client.invalidateQueries({ queryKey }) },
  )

  return (
    <div>
      <Button
        appearance={hasApproved ? 'default' : 'primary'}
        isBusy={approve.isPending}
        onClick={() => approve.mutate(!hasApproved)}
      >
        {hasApproved ? 'Withdraw approval' : 'Approve'}
      </Button>
      {approve.isError && <FailureNote what={toOutcome(approve.error)} error={approve.error} />}
    </div>
  )
}

/** After a deadline nobody knows, and the pull request is being read again. */
function toOutcome({ code }: BridgeError): string {
  return code === 'TIMEOUT'
    ? 'Your decision may have been saved. Look at the list above before you repeat it'
    : 'Your decision was not saved'
}
