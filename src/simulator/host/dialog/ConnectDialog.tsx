import Button from '@atlaskit/button/default/button'
import ModalBody from '@atlaskit/modal-dialog/modal-body'
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog'
import ModalFooter from '@atlaskit/modal-dialog/modal-footer'
import ModalHeader from '@atlaskit/modal-dialog/modal-header'
import { useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ConnectBridge } from '../connect/createConnectBridge.ts'
import { ModuleFrame } from '../connect/ModuleFrame.tsx'
import { toPageNames } from '../connect/toPageNames.ts'
import { DialogTitle } from '../layout/DialogTitle.tsx'
import styles from './ConnectDialog.module.css'
import type { OpenConnectDialog } from './ConnectDialogRequest.ts'
import type { ConnectDialogs } from './createConnectDialogs.ts'
import { InlineDialog } from './InlineDialog.tsx'
import { toDialogSize } from './toDialogSize.ts'

export interface ConnectDialogProps {
  bridge: ConnectBridge
  dialogs: ConnectDialogs
}

/** The dialog of an app, if one is open. */
export function ConnectDialog({ bridge, dialogs }: ConnectDialogProps) {
  const dialog = useStore(dialogs.current)
  return dialog && <Dialog bridge={bridge} dialog={dialog} dialogs={dialogs} key={dialog.id} />
}

interface DialogProps extends ConnectDialogProps {
  dialog: OpenConnectDialog
}

function Dialog({ bridge, dialogs, dialog: { id, request, buttons } }: DialogProps) {
  const { page, chrome = true, closeOnEscape = true, customData } = request
  const close = useCallback(() => dialogs.close(), [dialogs])
  const [frameOptions] = useState({ isDialog: true, dialogId: id, customData })
  const [attempt, setAttempt] = useState(0)
  const titleRef = useRef<HTMLHeadingElement>(null)
  const { width, height } = toDialogSize(request)
  const title = request.header ?? toPageNames(page).title
  const hasChrome = chrome && request.size !== 'maximum'
  const closeByKey = () => {
    if (closeOnEscape) dialogs.close()
  }
  const frame = (
    <ModuleFrame
      bridge={bridge}
      fit="parent"
      key={attempt}
      onEscape={closeByKey}
      onReload={() => setAttempt((last) => last + 1)}
      onStart={() => dialogs.start(id)}
      options={frameOptions}
      page={page}
    />
  )
  if (request.form === 'inline') {
    return (
      <InlineDialog height={height} onClose={close} title={title} width={width}>
        {frame}
      </InlineDialog>
    )
  }
  const box = (
    <div className={`${styles['frame']} ${hasChrome ? '' : styles['bare']}`} style={{ height }}>
      {frame}
    </div>
  )

  return (
    <ModalDialog
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- A dialog has to take the focus; this says where.
      {...(hasChrome && { autoFocus: titleRef })}
      {...(!hasChrome && { label: title })}
      onClose={closeByKey}
      shouldCloseOnOverlayClick={false}
      width={width}
    >
      {hasChrome ? (
        <>
          <ModalHeader>
            <DialogTitle text={title} titleRef={titleRef} />
          </ModalHeader>
          <ModalBody>{box}</ModalBody>
          <ModalFooter>
            <div className={styles['buttons']}>
              {[...buttons].toReversed().map(({ identifier, text, isEnabled, isHidden }) =>
                isHidden ? null : (
                  <Button
                    appearance={identifier === 'submit' ? 'primary' : 'default'}
                    isDisabled={!isEnabled}
                    key={identifier}
                    onClick={() => dialogs.press(identifier)}
                  >
                    {text}
                  </Button>
                ),
              )}
            </div>
          </ModalFooter>
        </>
      ) : (
        box
      )}
    </ModalDialog>
  )
}
