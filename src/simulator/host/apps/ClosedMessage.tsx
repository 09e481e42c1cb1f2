import SectionMessage from '@atlaskit/section-message/section-message'
import pageStyles from '../pages/pages.module.css'

export interface ClosedMessageProps {
  /** In a sentence; null while new apps are taken. */
  reason: string | null
}

/** Says that new apps are no longer taken, if that is so. */
export function ClosedMessage({ reason }: ClosedMessageProps) {
  if (reason === null) return null
  return (
    <div className={pageStyles['message']}>
      <SectionMessage appearance="warning" title="No new apps">
        <p>{reason}</p>
      </SectionMessage>
    </div>
  )
}
