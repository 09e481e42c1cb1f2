import { expect, test, vi } from 'vitest'
import type { ConnectDialogRequest } from './ConnectDialogRequest.ts'
import { type ConnectDialogEvent, createConnectDialogs } from './createConnectDialogs.ts'

const page = { url: 'https://app.example/dialog', appKey: 'app', appName: 'Assent' }

function openDialog(request: Partial<ConnectDialogRequest> = {}) {
  const dialogs = createConnectDialogs()
  const heard = vi.fn<(event: ConnectDialogEvent) => void>()
  dialogs.subscribe(heard)
  dialogs.open({ page, ...request })
  const button = (identifier: string) =>
    dialogs.current.getState()?.buttons.find((one) => one.identifier === identifier)
  const id = dialogs.current.getState()?.id ?? ''
  return { dialogs, heard, button, id }
}

test('default', () => {
  const { dialogs } = openDialog()
  expect(dialogs.current.getState()).toEqual({
    id: 'dialog-1',
    request: { page },
    buttons: [
      { identifier: 'submit', text: 'Submit', isEnabled: false, isHidden: false },
      { identifier: 'cancel', text: 'Cancel', isEnabled: true, isHidden: false },
    ],
    isStarted: false,
  })
})

test('parameters: submitText, cancelText, buttons', () => {
  const { dialogs } = openDialog({
    submitText: 'Save',
    cancelText: 'Leave',
    buttons: [{ identifier: 'help', text: 'Help' }],
  })
  expect(dialogs.current.getState()?.buttons.map(({ text }) => text)).toEqual([
    'Save',
    'Leave',
    'Help',
  ])
})

test('behavior: a button that is made disabled is made hidden too', () => {
  const { button } = openDialog({ buttons: [{ identifier: 'x', text: 'X', disabled: true }] })
  expect(button('x')).toMatchObject({ isEnabled: false, isHidden: true })
})

test('behavior: Submit can be pressed once the frame has started', () => {
  const { button, dialogs, heard, id } = openDialog()
  dialogs.press('submit')
  dialogs.start(id)
  dialogs.press('submit')
  expect(heard).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ type: 'pressed', button: button('submit') }),
  )
})

test('behavior: the start of another dialog changes nothing', () => {
  const { dialogs } = openDialog()
  dialogs.start('dialog-0')
  expect(dialogs.current.getState()?.isStarted).toBe(false)
})

test('behavior: Cancel closes what has not started', () => {
  const { dialogs, heard } = openDialog()
  dialogs.press('cancel')
  expect(dialogs.current.getState()).toBeUndefined()
  expect(heard.mock.calls.map(([{ type }]) => type)).toEqual(['pressed', 'closed'])
})

test('behavior: Cancel leaves the closing to a frame that has started', () => {
  const { dialogs, id } = openDialog()
  dialogs.start(id)
  dialogs.press('cancel')
  expect(dialogs.current.getState()).toBeDefined()
})

test('behavior: an unknown button does nothing', () => {
  const { dialogs, heard } = openDialog()
  dialogs.press('toString')
  expect(heard).not.toHaveBeenCalled()
})

test('behavior: the data of the end reaches those who wait', () => {
  const { dialogs, heard } = openDialog()
  dialogs.close({ saved: true })
  dialogs.close()
  expect(heard).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ type: 'closed', data: { saved: true } }),
  )
})

test('behavior: a second dialog takes the place of the first', () => {
  const { dialogs, heard } = openDialog()
  dialogs.open({ page, header: 'Second' })
  expect(dialogs.current.getState()).toMatchObject({
    id: 'dialog-2',
    request: { header: 'Second' },
  })
  expect(heard.mock.calls).toEqual([
    [
      expect.objectContaining({
        type: 'closed',
        dialog: expect.objectContaining({ id: 'dialog-1' }),
      }),
    ],
  ])
})

test('behavior: a button changes', () => {
  const { button, dialogs } = openDialog()
  dialogs.changeButton('cancel', { isHidden: true })
  expect(button('cancel')).toMatchObject({ isEnabled: true, isHidden: true })
})

test('behavior: a button is added once, and ten at most', () => {
  const { button, dialogs } = openDialog()
  for (let index = 0; index < 20; index += 1) {
    dialogs.addButton({ identifier: `extra-${index % 15}`, text: `Extra ${index}` })
  }
  expect(dialogs.current.getState()?.buttons).toHaveLength(12)
  expect(button('extra-0')?.text).toBe('Extra 0')
})

test('behavior: nobody hears after the end of a subscription', () => {
  const dialogs = createConnectDialogs()
  const heard = vi.fn<() => void>()
  dialogs.subscribe(heard)()
  dialogs.open({ page })
  dialogs.close()
  expect(heard).not.toHaveBeenCalled()
})
