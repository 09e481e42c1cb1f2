import { expect, test, vi } from 'vitest'
import type { EventListener } from './createEventHub.ts'
import { installEvents } from './installEvents.ts'
import { installFlag } from './installFlag.ts'
import { createFakePlugin } from './testing/createFakePlugin.ts'

test('default', () => {
  let count = 0
  const create = () => {
    count += 1
    return { _id: String(count) }
  }
  const { plugin, call, receive } = createFakePlugin({ modules: { flag: { create } } })
  installFlag(plugin, installEvents(plugin))
  const listener = vi.fn<EventListener>()
  for (const event of ['close', 'action']) {
    const handle = call('flag', 'create', { title: 'Saved' })
    const on: unknown = Reflect.get(Object(handle), 'on')
    if (typeof on === 'function') Reflect.apply(on, handle, [event, listener])
  }
  receive('flag.close', { flagIdentifier: '1' })
  receive('flag.close', { flagIdentifier: '2' })
  receive('flag.action', { flagIdentifier: '2', actionIdentifier: 'undo' })
  expect(listener.mock.calls).toEqual([
    [{ flagIdentifier: '1' }],
    [{ flagIdentifier: '2', actionIdentifier: 'undo' }],
  ])
})

test('behavior: a host without the module gets none', () => {
  const { plugin } = createFakePlugin()
  installFlag(plugin, installEvents(plugin))
  expect(plugin).not.toHaveProperty('flag')
})
