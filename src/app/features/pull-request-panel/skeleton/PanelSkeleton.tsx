import { useIntl } from 'react-intl'
import { messages as ui } from '../../../shared/ui/messages.ts'
import { Skeleton } from '../../../shared/ui/Skeleton.tsx'
import styles from './PanelSkeleton.module.css'
import { PartsSkeleton } from './PartsSkeleton.tsx'

/** Holds the place of the panel, about as high as most are, so that little moves when it comes. */
export function PanelSkeleton() {
  const { formatMessage } = useIntl()
  return (
    <>
      <h1 className="visually-hidden">{formatMessage(ui.loading)}</h1>
      <Skeleton lines={2} />
      <div className={styles['verdict']} aria-hidden="true" />
      <PartsSkeleton />
    </>
  )
}
