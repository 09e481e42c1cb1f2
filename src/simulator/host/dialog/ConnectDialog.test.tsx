import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { BridgedFrame, OpenFrameOptions } from '../connect/createConnectBridge.ts'
import { ConnectDialog } from './ConnectDialog.tsx'
import type { ConnectDialogRequest } from './ConnectDialogRequest.ts'
import { createConnectDialogs } from './createConnectDialogs.ts'

const page = { url: 'https://app.example/dialog', appKey: 'app', appName: 'Assent' }

function renderDialog(request: Partial<ConnectDialogRequest> = {}) {
  const dialogs = createConnectDialogs()
  const opened: OpenFrameOptions[] = []
  const openFrame = (_page: unknown, options: OpenFrameOptions): BridgedFrame => {
    opened.push(options)
    return {
      id: 'frame-1',
      name: '{}',
      src: 'about:blank',
      sandbox: undefined,
      close: () => undefined,
    }
  }
  // Atlaskit's portal loses its element when React mounts twice, unless a gate is open.
  render(<ConnectDialog bridge={{ openFrame }} dialogs={dialogs} />, { reactStrictMode: false })
  act(() => dialogs.open({ page, ...request }))
  return { dialogs, opened, start: () => act(() => opened[0]?.onInit()) }
}

test('shows nothing while no dialog is open', () => {
  const { dialogs } = renderDialog()
  act(() => dialogs.close())
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('shows the frame under its heading', async () => {
  renderDialog({ header: 'Edit the policy' })
  expect(await screen.findByRole('dialog', { name: 'Edit the policy' })).toBeVisible()
  expect(screen.getByTitle('Assent')).toHaveAttribute('id', 'frame-1')
})

test('text of an app is no markup', async () => {
  renderDialog({ header: '<img src=x>' })
  expect(await screen.findByRole('heading', { name: '<img src=x>' })).toBeVisible()
})

test('the frame is told where it stands', async () => {
  const { opened } = renderDialog({ customData: { id: 7 } })
  await screen.findByRole('dialog')
  expect(opened[0]?.options).toEqual({
    isDialog: true,
    dialogId: 'dialog-1',
    customData: { id: 7 },
  })
})

test('the heading takes the focus', async () => {
  renderDialog({ header: 'Edit the policy' })
  await vi.waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Edit the policy' })).toHaveFocus(),
  )
})

test('Submit waits for the frame', async () => {
  const { start } = renderDialog()
  const submit = await screen.findByRole('button', { name: 'Submit' })
  expect(submit).toBeDisabled()
  start()
  expect(submit).toBeEnabled()
})

test('Cancel closes a frame that has not started', async () => {
  renderDialog()
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('a hidden button is not there', async () => {
  renderDialog({ buttons: [{ identifier: 'x', text: 'More', disabled: true }] })
  await screen.findByRole('dialog')
  expect(screen.queryByRole('button', { name: 'More' })).not.toBeInTheDocument()
})

test.for([
  [undefined, 0],
  [true, 0],
  [false, 1],
] as const)('Escape with closeOnEscape %s leaves %i dialogs', async ([closeOnEscape, count]) => {
  renderDialog({ closeOnEscape })
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryAllByRole('dialog')).toHaveLength(count)
})

test.for([{ chrome: false }, { size: 'maximum' }] as const)(
  'without chrome (%o) there is the frame alone',
  async (request) => {
    renderDialog({ ...request, header: 'Edit the policy' })
    expect(await screen.findByRole('dialog', { name: 'Edit the policy' })).toBeVisible()
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  },
)

test('an inline dialog leaves the page usable, and closes by its button', async () => {
  renderDialog({ form: 'inline' })
  const dialog = await screen.findByRole('dialog', { name: 'Assent' })
  expect(dialog).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Close Assent' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test.for(['Escape', 'a click elsewhere'])('an inline dialog closes by %s', async (way) => {
  renderDialog({ form: 'inline' })
  await screen.findByRole('dialog')
  if (way === 'Escape') await userEvent.keyboard('{Escape}')
  else await userEvent.click(document.body)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
