import Button from '@atlaskit/button/default/button'
import ModalBody from '@atlaskit/modal-dialog/modal-body'
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog'
import ModalFooter from '@atlaskit/modal-dialog/modal-footer'
import ModalHeader from '@atlaskit/modal-dialog/modal-header'
import { useRef } from 'react'
import type { AccessRequest } from './AccessRequest.ts'
import { isInDrawerBeside } from '../inspector/isInDrawerBeside.ts'
import { DialogTitle } from '../layout/DialogTitle.tsx'
import styles from './AccessRequestDialog.module.css'

export interface AccessRequestDialogProps {
  request: AccessRequest
  /** Calls of the app that wait for this answer. */
  waitingCalls: number
  onAllow: () => void
  onDeny: () => void
}

/**
 * Asks the user to let an app act for them. It needs an answer: neither Escape nor a click beside it
 * closes it. The title gets the focus, so a key meant for the app's frame cannot press Allow.
 */
export function AccessRequestDialog({
  request: { app, form },
  waitingCalls,
  onAllow,
  onDeny,
}: AccessRequestDialogProps) {
  const titleRef = useRef<HTMLHeadingElement>(null)

  return (
    <ModalDialog
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- A dialog has to take the focus; this says where.
      autoFocus={titleRef}
      focusLockAllowlist={isKeptHere}
      shouldCloseOnOverlayClick={false}
      width="small"
    >
      <ModalHeader>
        <DialogTitle
          text={form === 'flag' ? 'Review permissions' : 'Access request'}
          titleRef={titleRef}
        />
      </ModalHeader>
      <ModalBody>
        <p>
          <strong>{app.appName}</strong> requests access to:
        </p>
        <ul className={styles['scopes']}>
          {app.scopes.map(({ name, description }) => (
            <li key={name}>{description}</li>
          ))}
        </ul>
        <p className={styles['note']}>
          The app can do this in your name in the repositories of the workspaces it is installed in.
        </p>
        {waitingCalls > 1 && (
          <p className={styles['note']}>
            {waitingCalls} calls of the app are waiting for your answer.
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        <Button onClick={onDeny}>Deny</Button>
        <Button appearance="primary" onClick={onAllow}>
          Allow
        </Button>
      </ModalFooter>
    </ModalDialog>
  )
}

/** The focus stays in the dialog, or in the inspector where that stands beside it. */
function isKeptHere(element: HTMLElement): boolean {
  return !isInDrawerBeside(element)
}
