import Flag from '@atlaskit/flag/flag'
import InformationIcon from '@atlaskit/icon/core/status-information'
import type { AccessRequest } from './AccessRequest.ts'
import styles from './AccessRequestFlags.module.css'

export interface AccessRequestFlagsProps {
  requests: readonly AccessRequest[]
  onReview: (request: AccessRequest) => void
  /** There is no "later" (observed). */
  onDeny: (request: AccessRequest) => void
}

const icon = <InformationIcon color="var(--ds-icon-information)" label="Info" />

/** Questions in their first form, which has no other way out than its two actions (observed). */
export function AccessRequestFlags({ requests, onReview, onDeny }: AccessRequestFlagsProps) {
  return (
    <section aria-label="Access requests" className={styles['flags']}>
      {requests.map((request) => (
        <Flag
          actions={[
            { content: 'Review', onClick: () => onReview(request) },
            { content: 'Cancel', onClick: () => onDeny(request) },
          ]}
          description={
            <>
              <strong>{request.app.appName}</strong> requests access to your account. Review the
              permissions to enable it.
            </>
          }
          icon={icon}
          id={request.id}
          key={request.id}
          title="Access request"
        />
      ))}
    </section>
  )
}
