import { expect, test, vi } from 'vitest'
import type { EventListener } from './createEventHub.ts'
import { installEvents } from './installEvents.ts'
import { createFakePlugin } from './testing/createFakePlugin.ts'

function install() {
  const fake = createFakePlugin({ modules: { events: { emit: () => undefined } } })
  const hub = installEvents(fake.plugin)
  const listener = vi.fn<EventListener>()
  return { ...fake, hub, listener }
}

const sender = { addonKey: 'other', key: 'panel', options: {} }

test('default', () => {
  const { call, listener, plugin, receive } = install()
  call('events', 'on', 'saved', listener)
  receive('saved', [1, { two: 2 }])
  expect(listener.mock.calls).toEqual([[1, { two: 2 }]])
  expect(plugin['events']).toHaveProperty('emit')
})

test('behavior: what is no list is one argument', () => {
  const { call, listener, receive } = install()
  call('events', 'on', 'dialog.close', listener)
  receive('dialog.close', { saved: true })
  receive('dialog.close', undefined)
  expect(listener.mock.calls).toEqual([[{ saved: true }], [undefined]])
})

test('behavior: public listeners hear public events only', () => {
  const { call, listener, receive } = install()
  const own = vi.fn<EventListener>()
  call('events', 'onPublic', 'told', listener)
  call('events', 'on', 'told', own)
  receive('told', [1])
  receive('told', { sender, event: [2] })
  expect([listener.mock.calls, own.mock.calls]).toEqual([[[2]], [[1]]])
})

test.for([
  ['a function', ({ addonKey }: Record<string, unknown>) => addonKey === 'app'],
  ['members', { addonKey: 'app' }],
] as const)('parameters: filter, as %s', ([, filter]) => {
  const { call, listener, receive } = install()
  call('events', 'onPublic', 'told', listener, filter)
  call('events', 'oncePublic', 'told', listener, filter)
  receive('told', { sender, event: ['other'] })
  receive('told', { sender: { ...sender, addonKey: 'app' }, event: ['app'] })
  receive('told', { sender: { ...sender, addonKey: 'app' }, event: ['again'] })
  expect(listener.mock.calls).toEqual([['app'], ['app'], ['again']])
})

test('behavior: a public listener goes', () => {
  const { call, listener, receive } = install()
  call('events', 'onPublic', 'told', listener)
  call('events', 'offPublic', 'told', listener)
  call('events', 'onAnyPublic', listener)
  call('events', 'offAnyPublic', listener)
  call('events', 'onPublic', 'told', listener)
  call('events', 'offAllPublic')
  receive('told', { sender, event: [1] })
  expect(listener).not.toHaveBeenCalled()
})

test('behavior: a host without the module gets none', () => {
  const { plugin } = createFakePlugin()
  installEvents(plugin)
  expect(plugin).not.toHaveProperty('events')
})
