import type { AddressPage } from '../connect/AddressPage.ts'
import type { PageModule } from '../connect/createModuleCache.ts'

/** What a dialog shows and looks like. Source: developer.atlassian.com/cloud/bitbucket/jsapi/dialog. */
export interface ConnectDialogRequest {
  page: PageModule | AddressPage
  /** `inline`: beside the page's content, without chrome, and the page stays usable. Default: `modal`. */
  form?: 'modal' | 'inline' | undefined
  /** Default: `large` (observed). `maximum` has no chrome. */
  size?: ConnectDialogSize | undefined
  /** Pixels, or a text such as `500px` or `50%`. Wins over `size`. */
  width?: number | string | undefined
  height?: number | string | undefined
  /** With a heading and buttons. Default: true (observed). */
  chrome?: boolean | undefined
  /** Default: the name of the module. */
  header?: string | undefined
  /** Default: `Submit`. */
  submitText?: string | undefined
  /** Default: `Cancel`. */
  cancelText?: string | undefined
  /** Beside Submit and Cancel. Default: none. */
  buttons?: readonly NewDialogButton[] | undefined
  /** Default: true (observed). */
  closeOnEscape?: boolean | undefined
  /** What the frame in the dialog may ask for. */
  customData?: unknown
}

export type ConnectDialogSize = 'small' | 'medium' | 'large' | 'x-large' | 'fullscreen' | 'maximum'

export interface NewDialogButton {
  identifier: string
  text: string
  /** Default: false. */
  disabled?: boolean
}

/** A button as it stands now. */
export interface ConnectDialogButton {
  identifier: string
  text: string
  isEnabled: boolean
  isHidden: boolean
}

export interface OpenConnectDialog {
  /** Another one for each dialog that a page opens. */
  id: string
  request: ConnectDialogRequest
  buttons: readonly ConnectDialogButton[]
  /** Its frame's script has answered. */
  isStarted: boolean
}
