import type { AppReview } from '../../../contract/HostApps.ts'
import styles from './apps.module.css'
import { ScopeList } from './ScopeList.tsx'

export interface ReviewedAppProps {
  app: AppReview
}

/** An app that somebody may let in, and what it asks for. */
export function ReviewedApp({ app }: ReviewedAppProps) {
  return (
    <>
      <p className={styles['subtle']}>
        {app.vendor_name ? `By ${app.vendor_name}. ` : ''}
        {app.description}
      </p>
      <p>{app.name} will be able to:</p>
      <ScopeList scopes={app.scopes} />
    </>
  )
}
