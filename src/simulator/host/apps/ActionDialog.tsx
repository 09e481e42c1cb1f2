import Button from '@atlaskit/button/default/button'
import ModalBody from '@atlaskit/modal-dialog/modal-body'
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog'
import ModalFooter from '@atlaskit/modal-dialog/modal-footer'
import ModalHeader from '@atlaskit/modal-dialog/modal-header'
import ModalTitle from '@atlaskit/modal-dialog/modal-title'
import type { ReactNode } from 'react'
import styles from './apps.module.css'
import { ProblemList } from './ProblemList.tsx'
import { useAction } from './useAction.ts'

export interface ActionDialogProps {
  title: string
  children: ReactNode
  /** What the button says that does it. */
  action: string
  /** Id of that button, where Bitbucket's own has one. */
  actionId?: string
  /** Of the form. */
  formId?: string
  isDangerous?: boolean
  isDisabled?: boolean
  /** Closes the dialog itself when it has succeeded; what it rejects with is shown. */
  onAction: () => Promise<void>
  onClose: () => void
}

/** A question or a form, one button that acts on it, and what went wrong if it did. */
export function ActionDialog({
  title,
  children,
  action,
  actionId,
  formId,
  isDangerous = false,
  isDisabled = false,
  onAction,
  onClose,
}: ActionDialogProps) {
  const { isBusy, problems, run } = useAction()

  return (
    <ModalDialog onClose={onClose} width="medium">
      <form
        className={styles['form']}
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy && !isDisabled) void run(onAction)
        }}
      >
        <ModalHeader>
          <ModalTitle>{title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          {children}
          <ProblemList problems={problems} />
        </ModalBody>
        <ModalFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            appearance={isDangerous ? 'danger' : 'primary'}
            isDisabled={isBusy || isDisabled}
            type="submit"
            {...(actionId !== undefined && { id: actionId })}
          >
            {action}
          </Button>
        </ModalFooter>
      </form>
    </ModalDialog>
  )
}
