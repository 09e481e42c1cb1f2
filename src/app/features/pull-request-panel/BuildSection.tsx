import { useBridgeQuery } from '../../../bridge/index.ts'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { parseCommitStatuses, type Build } from '../../shared/rest/parseCommitStatuses.ts'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { SafeLink } from '../../shared/ui/SafeLink.tsx'
import { Section } from '../../shared/ui/Section.tsx'
import { Skeleton } from '../../shared/ui/Skeleton.tsx'
import { UnreadNote } from '../../shared/ui/UnreadNote.tsx'
import { StatusIcon, type Tone } from '../../shared/ui/StatusIcon.tsx'
import { pullRequestPaths } from '../../shared/rest/pullRequestPaths.ts'

const states: Record<Build['state'], { tone: Tone; text: string }> = {
  FAILED: { tone: 'bad', text: 'failed' },
  STOPPED: { tone: 'attention', text: 'stopped' },
  INPROGRESS: { tone: 'busy', text: 'running' },
  SUCCESSFUL: { tone: 'good', text: 'passed' },
}

export function BuildSection({ context }: { context: PullRequestContext }) {
  const builds = useBridgeQuery({
    path: pullRequestPaths.statuses(context),
    parse: parseCommitStatuses,
  })
  return (
    <Section title="Builds">
      {builds.isPending && <Skeleton lines={2} />}
      {builds.isError && (
        <FailureNote
          what="The builds cannot be shown"
          error={builds.error}
          onRetry={() => void builds.refetch()}
        />
      )}
      {builds.data?.builds.length === 0 && builds.data.unreadCount === 0 && (
        <span>No build has reported.</span>
      )}
      <ul>
        {builds.data?.builds.map(({ key, name, state, url }) => (
          <li key={key}>
            <StatusIcon tone={states[state].tone} />
            <span>
              <SafeLink href={url}>
                <bdi>{name}</bdi>
              </SafeLink>{' '}
              {states[state].text}
            </span>
          </li>
        ))}
      </ul>
      <UnreadNote count={builds.data?.unreadCount} />
    </Section>
  )
}
