import type { FrameCall } from '../connect/FrameCall.ts'
import type { HostMethods } from '../connect/hostMethods.ts'
import { toClass } from '../connect/toClass.ts'
import { toMethod } from '../connect/toMethod.ts'
import type { ConnectDialogs } from '../dialog/createConnectDialogs.ts'
import { createButtonClass } from './createButtonClass.ts'
import { type FindDialogPage } from './createDialogPages.ts'
import { readDialogButton, readDialogRequest } from './readDialogRequest.ts'
import { ofSameApp } from './ofSameApp.ts'

export interface CreateDialogModuleParameters {
  dialogs: ConnectDialogs
  findPage: FindDialogPage
}

/**
 * `AP.dialog` (developer.atlassian.com/cloud/bitbucket/jsapi/dialog). A frame has the dialogs of its
 * own app only. Pressed buttons are events of the frame in the dialog, which closes it or not.
 */
export function createDialogModule({ dialogs, findPage }: CreateDialogModuleParameters) {
  let lastButton = 0
  const create = async ({ extension, args: [options] }: FrameCall) => {
    const page = await findPage(extension, options)
    if (page) dialogs.open({ page, ...readDialogRequest(options) })
  }
  const methods: HostMethods<'dialog'> = {
    close: toMethod((call) => {
      if (ofSameApp(dialogs, call)) dialogs.close(call.args[0])
    }),
    getCustomData: toMethod(({ extension, reply }) => reply(extension.options['customData'])),
  }

  return {
    ...methods,
    create: toClass({ create: (call) => void create(call) }),
    createButton: toClass({
      create(call) {
        const [options] = call.args
        lastButton += 1
        const given = typeof options === 'string' ? { text: options, identifier: options } : options
        const button = readDialogButton(given, lastButton)
        if (button && ofSameApp(dialogs, call)) dialogs.addButton(button)
      },
    }),
    getButton: createButtonClass(dialogs),
  }
}

/** `AP.inlineDialog`: a frame in an inline dialog may close it. */
export function createInlineDialogModule(dialogs: ConnectDialogs): HostMethods<'inlineDialog'> {
  const hide = toMethod((call) => {
    const dialog = ofSameApp(dialogs, call)
    const isInside = dialog?.id === call.extension.options['dialogId']
    if (dialog?.request.form === 'inline' && isInside) dialogs.close()
  })
  return { hide }
}
