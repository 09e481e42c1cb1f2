import { expect, test, vi } from 'vitest'
import { createApWorld } from '../testing/createApWorld.ts'

async function openDialog(options: Record<string, unknown> = {}) {
  const world = await createApWorld()
  const { dialogs, make, openFrame } = world
  const panel = openFrame()
  make(panel, 'dialog.create', { key: 'editor', ...options })
  await vi.waitFor(() => expect(dialogs.current.getState()).toBeDefined())
  const id = dialogs.current.getState()?.id ?? ''
  const inside = openFrame('app', { isDialog: true, dialogId: id, customData: { rule: 7 } })
  dialogs.start(id)
  const button = (name: string) =>
    dialogs.current.getState()?.buttons.find(({ identifier }) => identifier === name)
  return { ...world, panel, inside, button, id }
}

test('default', async () => {
  const { asked, dialogs } = await openDialog()
  expect(asked).toEqual([{ appKey: 'app', moduleKey: 'editor' }])
  expect(dialogs.current.getState()?.request).toMatchObject({
    page: { module: { module_key: 'editor' } },
    size: 'large',
  })
})

test('parameters: what a dialog looks like', async () => {
  const { dialogs } = await openDialog({
    size: 'xlarge',
    width: '50%',
    height: 300,
    chrome: false,
    header: { value: 'Edit' },
    submitText: 'Save',
    cancelText: 'Leave',
    closeOnEscape: false,
    buttons: [{ text: 'Check' }, { identifier: 'no text' }, 7],
    customData: { rule: 7 },
  })
  expect(dialogs.current.getState()?.request).toMatchObject({
    size: 'x-large',
    width: '50%',
    height: 300,
    chrome: false,
    header: 'Edit',
    submitText: 'Save',
    cancelText: 'Leave',
    closeOnEscape: false,
    buttons: [{ text: 'Check', identifier: 'user.button.1' }],
    customData: { rule: 7 },
  })
})

test('behavior: odd options count as none', async () => {
  const { dialogs } = await openDialog({
    size: 'constructor',
    chrome: 'no',
    header: 7,
    buttons: {},
  })
  expect(dialogs.current.getState()?.request).toMatchObject({
    size: 'large',
    chrome: undefined,
    header: undefined,
    buttons: [],
  })
})

test('behavior: a module that is on the page is not fetched', async () => {
  const { asked, dialogs, make, openFrame, page } = await createApWorld()
  make(openFrame(), 'dialog.create', { key: 'panel' })
  await vi.waitFor(() => expect(dialogs.current.getState()?.request.page).toBe(page))
  expect(asked).toEqual([])
})

test.for([
  ['/dialog?a=1', 'https://app.example/dialog?a=1'],
  ['https://app.example/other', 'https://app.example/other'],
])('parameters: url %s', async ([url, expected]) => {
  const { dialogs, make, openFrame } = await createApWorld()
  make(openFrame(), 'dialog.create', { url })
  await vi.waitFor(() =>
    expect(dialogs.current.getState()?.request.page).toMatchObject({
      url: expected,
      appKey: 'app',
    }),
  )
})

test.for([
  { key: 'nothing' },
  { url: 'https://evil.example/' },
  { url: '//evil.example' },
  { url: 'javascript:alert(1)' },
  { url: 'data:text/html,x' },
  {},
  null,
])('behavior: %j opens nothing, and says so', async (options) => {
  const { dialogs, flags, make, openFrame } = await createApWorld()
  make(openFrame(), 'dialog.create', options)
  await vi.waitFor(() => expect(flags.shown.getState()).toHaveLength(1))
  expect(dialogs.current.getState()).toBeUndefined()
})

test('behavior: close hands its data to every frame of the app', async () => {
  const { call, dialogs, events, inside, panel } = await openDialog()
  void call(inside, 'dialog.close', { saved: true })
  await vi.waitFor(() => expect(dialogs.current.getState()).toBeUndefined())
  expect(events).toEqual([{ name: 'dialog.close', frames: [panel, inside], data: { saved: true } }])
})

test('behavior: another app can neither close nor change it', async () => {
  const { button, call, dialogs, make, openFrame } = await openDialog()
  const stranger = openFrame('other')
  void call(stranger, 'dialog.close')
  void make(stranger, 'dialog.getButton', 'submit').call('disable')
  make(stranger, 'dialog.createButton', { text: 'Pay' })
  await Promise.resolve()
  expect(dialogs.current.getState()?.buttons).toHaveLength(2)
  expect(button('submit')?.isEnabled).toBe(true)
})

test('behavior: the frame in it gets its data', async () => {
  const { call, inside, panel } = await openDialog()
  expect(await call(inside, 'dialog.getCustomData')).toEqual([{ rule: 7 }])
  expect(await call(panel, 'dialog.getCustomData')).toEqual([undefined])
})

test('behavior: a pressed button reaches the frame in it', async () => {
  const { dialogs, events, inside } = await openDialog({ submitText: 'Save' })
  dialogs.press('submit')
  const data = { button: { name: 'submit', identifier: 'submit', text: 'Save' } }
  expect(events).toEqual([
    { name: 'dialog.submit', frames: [inside], data },
    { name: 'dialog.button.click', frames: [inside], data },
  ])
})

test('behavior: a button of the app is no Submit', async () => {
  const { dialogs, events, inside, make } = await openDialog()
  make(inside, 'dialog.createButton', 'Check')
  dialogs.press('Check')
  expect(events.map(({ name }) => name)).toEqual(['dialog.button.click'])
})

test.for([
  ['disable', { isEnabled: false, isHidden: false }],
  ['enable', { isEnabled: true, isHidden: false }],
  ['toggle', { isEnabled: false, isHidden: false }],
  ['hide', { isEnabled: true, isHidden: true }],
  ['show', { isEnabled: true, isHidden: false }],
] as const)('behavior: %s of a button', async ([method, expected]) => {
  const { button, inside, make } = await openDialog()
  void make(inside, 'dialog.getButton', 'submit').call(method)
  expect(button('submit')).toMatchObject(expected)
})

test.for([
  ['submit', true, false],
  ['nothing', false, true],
] as const)('behavior: %s can be asked how it stands', async ([name, isEnabled, isHidden]) => {
  const { inside, make } = await openDialog()
  const handle = make(inside, 'dialog.getButton', name)
  expect(await handle.call('isEnabled')).toEqual([isEnabled])
  expect(await handle.call('isHidden')).toEqual([isHidden])
})

test('behavior: trigger presses', async () => {
  const { events, inside, make } = await openDialog()
  void make(inside, 'dialog.getButton', 'cancel').call('trigger')
  expect(events.map(({ name }) => name)).toEqual(['dialog.cancel', 'dialog.button.click'])
})

test.for([
  ['inline', undefined],
  ['modal', 'dialog-2'],
] as const)('behavior: inlineDialog.hide, of a dialog that is %s', async ([form, left]) => {
  const { call, dialogs, openFrame, page } = await openDialog()
  dialogs.open({ page, form })
  const inside = openFrame('app', { dialogId: 'dialog-2' })
  void call(inside, 'inlineDialog.hide')
  await Promise.resolve()
  expect(dialogs.current.getState()?.id).toBe(left)
})
