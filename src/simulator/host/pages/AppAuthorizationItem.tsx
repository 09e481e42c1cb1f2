import Button from '@atlaskit/button/default/button'
import Lozenge from '@atlaskit/lozenge'
import { useState } from 'react'
import type { AppAuthorization } from '../../../contract/HostAccount.ts'
import { DateTime } from '../layout/DateTime.tsx'
import styles from './AppAuthorizationItem.module.css'

export interface AppAuthorizationItemProps {
  authorization: AppAuthorization
  onRevoke: () => Promise<void>
}

/** One answer of the user, with a button that takes it back. */
export function AppAuthorizationItem({ authorization, onRevoke }: AppAuthorizationItemProps) {
  const [phase, setPhase] = useState<'idle' | 'revoking' | 'failed'>('idle')
  const { app_name: appName, decision, scopes, workspace_name: workspaceName } = authorization
  const isApproved = decision === 'approved'

  // The same add-on may stand here once for each workspace.
  const place = workspaceName === null ? '' : ` in ${workspaceName}`

  const revoke = () => {
    setPhase('revoking')
    onRevoke().catch(() => setPhase('failed'))
  }

  return (
    <li className={styles['item']}>
      <div className={styles['heading']}>
        <h2>{appName}</h2>
        <Lozenge appearance={isApproved ? 'success' : 'removed'}>
          {isApproved ? 'Approved' : 'Denied'}
        </Lozenge>
      </div>
      <p className={styles['subtle']}>
        {authorization.vendor_name && `By ${authorization.vendor_name}. `}
        {isApproved ? 'Approved' : 'Denied'} <DateTime value={authorization.decided_on} />
        {workspaceName !== null && `. Only for the add-on installed in ${workspaceName}`}
      </p>
      <p>{authorization.app_description}</p>
      <p>{isApproved ? 'It may:' : 'It asked for:'}</p>
      <ul>
        {scopes.map(({ name, description }) => (
          <li key={name}>{description}</li>
        ))}
      </ul>
      <Button
        aria-label={`Revoke the ${isApproved ? 'approval' : 'denial'} of ${appName}${place}`}
        isDisabled={phase === 'revoking'}
        onClick={revoke}
      >
        Revoke
      </Button>
      <p className={styles['failure']} role="alert">
        {phase === 'failed' && `The answer to ${appName} could not be revoked. Try again.`}
      </p>
    </li>
  )
}
