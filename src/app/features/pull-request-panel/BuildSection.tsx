import { useIntl } from 'react-intl'
import type { Build } from '../../shared/rest/parseCommitStatuses.ts'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { SafeLink } from '../../shared/ui/SafeLink.tsx'
import { Section } from '../../shared/ui/Section.tsx'
import { Skeleton } from '../../shared/ui/Skeleton.tsx'
import { StatusIcon, type Tone } from '../../shared/ui/StatusIcon.tsx'
import { UnreadNote } from '../../shared/ui/UnreadNote.tsx'
import styles from './BuildSection.module.css'
import { CappedList } from './CappedList.tsx'
import { messages } from './messages.ts'
import { toBuildGroups, type BuildGroup } from './toBuildGroups.ts'
import type { PanelReads } from './usePanelReads.ts'

const tones: Record<Build['state'], Tone> = {
  FAILED: 'bad',
  STOPPED: 'attention',
  INPROGRESS: 'busy',
  SUCCESSFUL: 'good',
}

/** The builds by their state, failing ones first; many that are fine are folded up. */
export function BuildSection({ builds }: Pick<PanelReads, 'builds'>) {
  const { formatMessage } = useIntl()
  const { data, error, isError, isPending } = builds
  return (
    <Section title={formatMessage(messages.builds)}>
      {isPending && <Skeleton lines={2} />}
      {isError && (
        <FailureNote
          what={formatMessage(messages.buildsFailed)}
          error={error}
          onRetry={() => void builds.refetch()}
        />
      )}
      {data?.builds.length === 0 && data.unreadCount === 0 && (
        <span>{formatMessage(messages.noBuilds)}</span>
      )}
      {data && toBuildGroups(data.builds).map((group) => <Group key={group.state} {...group} />)}
      {data?.isCut && <span>{formatMessage(messages.buildsCut)}</span>}
      <UnreadNote count={data?.unreadCount} />
    </Section>
  )
}

function Group({ state, builds, isFolded }: BuildGroup) {
  const { formatMessage } = useIntl()
  const list = (
    <CappedList items={builds}>
      {({ name, url }, index) => (
        <li key={index}>
          <StatusIcon tone={tones[state]} />
          <span>
            {formatMessage(messages.build, {
              state,
              name: (
                <SafeLink href={url}>
                  <bdi>{name}</bdi>
                </SafeLink>
              ),
            })}
          </span>
        </li>
      )}
    </CappedList>
  )
  if (!isFolded) return list
  return (
    <details className={styles['group']}>
      <summary>
        <StatusIcon tone={tones[state]} />
        {formatMessage(messages.buildGroup, { state, count: builds.length })}
      </summary>
      {list}
    </details>
  )
}
