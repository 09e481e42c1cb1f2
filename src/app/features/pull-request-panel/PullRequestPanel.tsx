import { useIntl } from 'react-intl'
import type { PullRequestContext } from '../../shared/AppContext.ts'
import { messages as recovery } from '../../shared/recovery/messages.ts'
import { Button } from '../../shared/ui/Button.tsx'
import { LazyPart } from '../../shared/ui/LazyPart.tsx'
import { messages as shared } from '../../shared/ui/messages.ts'
import { loadPanelBody } from './loadPanelBody.ts'
import { PanelSkeleton } from './skeleton/PanelSkeleton.tsx'
import styles from './PullRequestPanel.module.css'
import { useIsComplete } from './useIsComplete.ts'
import { usePanelReads } from './usePanelReads.ts'

/** Whether a pull request is ready, and a review of it, in the narrow panel beside it. */
export function PullRequestPanel({ context }: { context: PullRequestContext }) {
  const { formatMessage } = useIntl()
  const reads = usePanelReads(context)
  const isComplete = useIsComplete(reads)

  return (
    <div className={styles['panel']} aria-busy={!isComplete}>
      {reads.pullRequest.isPending ? (
        <PanelSkeleton />
      ) : (
        <LazyPart
          load={loadPanelBody}
          waiting={<PanelSkeleton />}
          renderFailed={(retry) => (
            <p role="alert">
              {formatMessage(shared.screenFailed)}{' '}
              <Button spacing="compact" onClick={retry}>
                {formatMessage(recovery.retry)}
              </Button>
            </p>
          )}
        >
          {({ PanelBody }) => <PanelBody context={context} reads={reads} isComplete={isComplete} />}
        </LazyPart>
      )}
    </div>
  )
}
