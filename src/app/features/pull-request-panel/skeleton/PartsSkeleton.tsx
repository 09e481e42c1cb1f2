import { Skeleton } from '../../../shared/ui/Skeleton.tsx'
import styles from './PanelSkeleton.module.css'

/** Holds the place of all that stands below the verdict. */
export function PartsSkeleton() {
  return (
    <>
      <div className={styles['actions']} aria-hidden="true" />
      <Skeleton lines={2} />
      <Skeleton lines={3} />
      <Skeleton lines={3} />
      <Skeleton lines={2} />
    </>
  )
}
