import { useBridgeQuery } from '../../../bridge/index.ts'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { parsePolicy } from '../../shared/rest/parsePolicy.ts'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { Section } from '../../shared/ui/Section.tsx'
import { Skeleton } from '../../shared/ui/Skeleton.tsx'
import { StatusIcon } from '../../shared/ui/StatusIcon.tsx'
import { pullRequestPaths } from '../../shared/rest/pullRequestPaths.ts'

/** What the vendor's own server says. It may be down: the rest of the panel does not need it. */
export function PolicySection({ context }: { context: PullRequestContext }) {
  const policy = useBridgeQuery({
    kind: 'proxyRequest',
    path: pullRequestPaths.policy(context),
    parse: parsePolicy,
  })
  return (
    <Section title="Policy">
      {policy.isPending && <Skeleton lines={1} />}
      {policy.isError && (
        <FailureNote
          what="The policy cannot be shown"
          error={policy.error}
          onRetry={() => void policy.refetch()}
        />
      )}
      {policy.isSuccess && (
        <ul>
          <li>
            <StatusIcon tone={policy.data.verdict === 'pass' ? 'good' : 'attention'} />
            <span>
              {policy.data.verdict === 'pass' ? 'All rules are met.' : 'Needs attention.'}{' '}
              {policy.data.reasons.join(' ')}
            </span>
          </li>
        </ul>
      )}
    </Section>
  )
}
