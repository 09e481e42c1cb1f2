import { useIntl } from 'react-intl'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { Section } from '../../shared/ui/Section.tsx'
import { Skeleton } from '../../shared/ui/Skeleton.tsx'
import { StatusIcon } from '../../shared/ui/StatusIcon.tsx'
import { UnreadNote } from '../../shared/ui/UnreadNote.tsx'
import { CappedList } from './CappedList.tsx'
import { messages } from './messages.ts'
import type { PanelReads } from './usePanelReads.ts'

/** What is to be done before the pull request is merged. */
export function TaskSection({ tasks }: Pick<PanelReads, 'tasks'>) {
  const { formatMessage } = useIntl()
  const { data, error, isError, isPending } = tasks
  const open = data?.open ?? []
  return (
    <Section title={formatMessage(messages.tasks, { count: open.length })}>
      {isPending && <Skeleton lines={1} />}
      {isError && (
        <FailureNote
          what={formatMessage(messages.tasksFailed)}
          error={error}
          onRetry={() => void tasks.refetch()}
        />
      )}
      {data && open.length === 0 && <span>{formatMessage(messages.noTasks)}</span>}
      {open.length > 0 && (
        <CappedList items={open} limit={5}>
          {({ id, text }) => (
            <li key={id}>
              <StatusIcon tone="attention" />
              <bdi>{text}</bdi>
            </li>
          )}
        </CappedList>
      )}
      {data?.isCut && <span>{formatMessage(messages.tasksCut)}</span>}
      <UnreadNote count={data?.unreadCount} />
    </Section>
  )
}
