import { useId, useState } from 'react'
import { useIntl } from 'react-intl'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { messages as recovery } from '../../../shared/recovery/messages.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { LazyPart } from '../../../shared/ui/LazyPart.tsx'
import { Skeleton } from '../../../shared/ui/Skeleton.tsx'
import type { ReviewRow } from '../ReviewRow.ts'
import type { BuildStates } from '../rows/useBuildStates.ts'
import { withBuilds } from '../rows/withBuilds.ts'
import styles from './DeskExtras.module.css'
import { messages } from './messages.ts'

export interface DeskExtrasProps {
  context: RepositoryContext
  /** Every row that was read so far. The charts are of these. */
  rows: readonly ReviewRow[]
  /** The rows in the list now, in their order. The export is of these. */
  shown: readonly ReviewRow[]
  states: BuildStates
}

const loadCharts = () => import('../charts/ReviewCharts.tsx')
const loadExport = () => import('../export/ExportPart.tsx')

/** What few people open, and nobody waits for: the charts, and the list as CSV. */
export function DeskExtras({ context, rows, shown, states }: DeskExtrasProps) {
  const { formatMessage } = useIntl()
  const partId = useId()
  const [open, setOpen] = useState<'charts' | 'exported'>()
  const lazily = {
    waiting: <Skeleton lines={4} />,
    renderFailed: (retry: () => void) => (
      <div role="group" aria-label={formatMessage(messages.failed)}>
        <p className={styles['text']}>{formatMessage(messages.failed)}</p>
        <Button spacing="compact" onClick={retry}>
          {formatMessage(recovery.retry)}
        </Button>
      </div>
    ),
  }

  const toToggle = (name: 'charts' | 'exported') => (
    <Button
      appearance="subtle"
      aria-expanded={open === name}
      aria-controls={partId}
      data-opens={name}
      onClick={() => setOpen(open === name ? undefined : name)}
    >
      {formatMessage(messages[name])}
    </Button>
  )
  return (
    <div className={styles['extras']}>
      <div className={styles['toggles']}>
        {toToggle('charts')}
        {toToggle('exported')}
      </div>
      <div id={partId} className={styles['part']} hidden={!open}>
        {open === 'charts' && (
          <LazyPart load={loadCharts} {...lazily}>
            {({ ReviewCharts }) => <ReviewCharts context={context} rows={rows} />}
          </LazyPart>
        )}
        {open === 'exported' && (
          <LazyPart load={loadExport} {...lazily}>
            {({ ExportPart }) => (
              <ExportPart
                rows={shown.map((row) => withBuilds(row, states[row.id]))}
                fileName="reviews"
              />
            )}
          </LazyPart>
        )}
      </div>
    </div>
  )
}
