import Button from '@atlaskit/button/default/button'
import { useId, useState } from 'react'
import type { HostInstallAccount, InstallReview } from '../../../contract/HostApps.ts'
import styles from './apps.module.css'
import { ProblemList } from './ProblemList.tsx'
import { ReviewedApp } from './ReviewedApp.tsx'
import { useAction } from './useAction.ts'
import { ClosedMessage } from './ClosedMessage.tsx'

export interface InstallFormProps {
  review: InstallReview
  onGrant: (account: HostInstallAccount) => Promise<void>
  onCancel: () => void
}

/** An app, the account it goes to, and the button that lets it in. */
export function InstallForm({ review, onGrant, onCancel }: InstallFormProps) {
  const { app, accounts, closed_reason: closedReason } = review
  const [slug, setSlug] = useState('')
  const [isGranted, setIsGranted] = useState(false)
  const { isBusy, problems, run } = useAction()
  const account = accounts.find((one) => one.slug === slug)
  const id = useId()

  const grant = (chosen: HostInstallAccount) =>
    run(async () => {
      await onGrant(chosen)
      // Until the page is left: nobody installs it twice.
      setIsGranted(true)
    })

  return (
    <>
      <h2>{app.name}</h2>
      <ClosedMessage reason={closedReason} />
      <ReviewedApp app={app} />
      {accounts.length === 0 ? (
        <p>You administer no workspace that this app can be installed in.</p>
      ) : (
        <div className={styles['field']}>
          <label htmlFor={id}>Install it in</label>
          <select id={id} onChange={({ target }) => setSlug(target.value)} value={slug}>
            <option value="">Choose an account</option>
            {accounts.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
                {one.is_installed && ' (installed: this installs it again)'}
              </option>
            ))}
          </select>
        </div>
      )}
      <ProblemList problems={problems} />
      <div className={styles['actions']}>
        <Button
          appearance="primary"
          id="grant-access"
          isDisabled={!account || isBusy || isGranted || closedReason !== null}
          onClick={() => account && void grant(account)}
        >
          Grant access
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </>
  )
}
