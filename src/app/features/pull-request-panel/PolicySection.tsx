import { useIntl } from 'react-intl'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { Section } from '../../shared/ui/Section.tsx'
import { Skeleton } from '../../shared/ui/Skeleton.tsx'
import { StatusIcon } from '../../shared/ui/StatusIcon.tsx'
import { CappedList } from './CappedList.tsx'
import { messages } from './messages.ts'
import styles from './PolicySection.module.css'
import type { PanelReads } from './usePanelReads.ts'

/** What the vendor's own server says. It may be down: the rest of the panel does not need it. */
export function PolicySection({ policy }: Pick<PanelReads, 'policy'>) {
  const { formatMessage } = useIntl()
  const { data, error, isError, isPending } = policy
  const isMet = data?.verdict === 'pass'
  return (
    <Section title={formatMessage(messages.policy)}>
      {isPending && <Skeleton lines={1} />}
      {isError && (
        <FailureNote
          what={formatMessage(messages.policyFailed)}
          error={error}
          onRetry={() => void policy.refetch()}
        />
      )}
      {data && (
        <ul>
          <li>
            <StatusIcon tone={isMet ? 'good' : 'attention'} />
            <span>{formatMessage(isMet ? messages.policyPass : messages.policyAttention)}</span>
          </li>
        </ul>
      )}
      {data && data.reasons.length > 0 && (
        <CappedList items={data.reasons}>
          {(reason, index) => (
            <li key={index} className={styles['reason']}>
              <bdi>{reason}</bdi>
            </li>
          )}
        </CappedList>
      )}
    </Section>
  )
}
