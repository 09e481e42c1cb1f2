import { expect, test, vi } from 'vitest'
import { installDialog } from './installDialog.ts'
import { installEvents } from './installEvents.ts'
import { createFakePlugin } from './testing/createFakePlugin.ts'

type Method = (...args: unknown[]) => unknown
type Answer = (...data: unknown[]) => unknown

function install() {
  const close = vi.fn<Method>()
  const createButton = vi.fn<Method>(() => ({}))
  const fake = createFakePlugin({
    options: { customData: { rule: 7 } },
    modules: {
      events: {},
      dialog: {
        create: (...args: unknown[]) => ({ made: args }),
        getButton: (name: unknown) => ({ name }),
        createButton,
        close,
      },
    },
  })
  const { plugin, call } = fake
  installDialog(plugin, installEvents(plugin))
  const bind = (name: string, answer: Answer) => {
    const handle: unknown = call('dialog', 'getButton', name)
    const method: unknown = Reflect.get(Object(handle), 'bind')
    if (typeof method === 'function') Reflect.apply(method, handle, [answer])
  }
  const press = (identifier: string) => {
    const data = { button: { name: identifier, identifier } }
    if (identifier === 'submit' || identifier === 'cancel') {
      fake.receive(`dialog.${identifier}`, data)
    }
    fake.receive('dialog.button.click', data)
  }
  return { ...fake, bind, press, close, createButton }
}

test.for(['submit', 'cancel'])('default: %s closes', (name) => {
  const { close, press } = install()
  press(name)
  expect(close).toHaveBeenCalledExactlyOnceWith()
})

test.for([
  [true, 1],
  [undefined, 0],
  [false, 0],
] as const)('behavior: a handler that returns %s lets it close %i times', ([answer, times]) => {
  const { bind, close, press } = install()
  const handler = vi.fn<Answer>(() => answer)
  bind('submit', handler)
  press('submit')
  expect(handler).toHaveBeenCalledOnce()
  expect(close).toHaveBeenCalledTimes(times)
})

test('behavior: every handler runs, and all have to agree', () => {
  const { bind, close, press } = install()
  const second = vi.fn<Answer>(() => true)
  bind('submit', () => false)
  bind('submit', second)
  press('submit')
  expect(second).toHaveBeenCalledOnce()
  expect(close).not.toHaveBeenCalled()
})

test('behavior: disableCloseOnSubmit is for Submit', () => {
  const { call, close, press } = install()
  call('dialog', 'disableCloseOnSubmit')
  press('submit')
  expect(close).not.toHaveBeenCalled()
  press('cancel')
  expect(close).toHaveBeenCalledOnce()
})

test('behavior: a button of the app runs its handler, and closes nothing', () => {
  const { call, close, createButton, press } = install()
  const handler = vi.fn<Answer>()
  const button = call('dialog', 'createButton', 'Check')
  const bind: unknown = Reflect.get(Object(button), 'bind')
  if (typeof bind === 'function') Reflect.apply(bind, button, [handler])
  press('Check')
  expect(createButton).toHaveBeenCalledExactlyOnceWith({ text: 'Check', identifier: 'Check' })
  expect(handler).toHaveBeenCalledOnce()
  expect(close).not.toHaveBeenCalled()
})

test('behavior: a button without an identifier gets one', () => {
  const { call, createButton } = install()
  call('dialog', 'createButton', { text: 'Check' })
  expect(createButton).toHaveBeenCalledExactlyOnceWith({
    text: 'Check',
    identifier: 'user.button.1',
  })
})

test.for(['on', 'onDialogMessage'])('behavior: the older %s hears the end, once', (name) => {
  const { call, receive } = install()
  const handler = vi.fn<Answer>()
  const dialog = call('dialog', 'create', { key: 'editor' })
  const on: unknown =
    name === 'on'
      ? Reflect.get(Object(dialog), 'on')
      : (...args: unknown[]) => call('dialog', 'onDialogMessage', ...args)
  if (typeof on === 'function') Reflect.apply(on, dialog, ['close', handler])
  receive('dialog.close', { saved: true })
  receive('dialog.close', { saved: false })
  expect(handler.mock.calls).toEqual([[{ saved: true }]])
})

test('behavior: the data of the dialog is at hand', () => {
  const { plugin } = install()
  expect(plugin['dialog']).toHaveProperty('customData', { rule: 7 })
})

test('behavior: a host without the module gets none', () => {
  const { plugin } = createFakePlugin()
  installDialog(plugin, installEvents(plugin))
  expect(plugin).not.toHaveProperty('dialog')
})
