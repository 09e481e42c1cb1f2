import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { FailureNote } from '../../../shared/ui/FailureNote.tsx'
import styles from '../list/ListStatus.module.css'
import { messages } from '../messages.ts'
import type { UseBuildStatesReturn } from '../rows/useBuildStates.ts'
import type { WantedBuilds } from '../rows/useWantedBuilds.ts'

export interface BuildStatusProps {
  builds: UseBuildStatesReturn
  wanted: WantedBuilds
}

/** How many builds are known, when the reader filters by them. */
export function BuildStatus({ builds, wanted }: BuildStatusProps) {
  const { formatMessage } = useIntl()
  const { ids, moreCount } = wanted
  const done = ids.filter((id) => builds.states[id] !== undefined).length
  const total = ids.length
  return (
    <>
      {builds.error && (
        <FailureNote
          what={formatMessage(messages.buildsFailed)}
          error={builds.error}
          onRetry={builds.retry}
        />
      )}
      {(done < total || moreCount > 0) && (
        <div className={styles['progress']}>
          {done < total && (
            <progress
              className={styles['bar']}
              aria-label={formatMessage(messages.loadingBuilds)}
              max={total}
              value={done}
            />
          )}
          <span>{formatMessage(messages.buildsRead, { done, total: total + moreCount })}</span>
          {done === total && (
            <Button spacing="compact" onClick={wanted.askForMore}>
              {formatMessage(messages.moreBuilds)}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
