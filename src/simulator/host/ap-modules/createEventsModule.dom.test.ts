import { expect, test } from 'vitest'
import { createApWorld } from '../testing/createApWorld.ts'

async function createWorld() {
  const world = await createApWorld()
  const frame = world.openFrame('app', { customData: 'secret' })
  const sibling = world.openFrame()
  const stranger = world.openFrame('other')
  const emit = (method: string, ...args: unknown[]) =>
    void world.call(frame, `events.${method}`, ...args)
  return { ...world, frame, sibling, stranger, emit }
}

test('default', async () => {
  const { emit, events, frame, sibling } = await createWorld()
  emit('emit', 'saved', 1, { two: 2 })
  expect(events).toEqual([{ name: 'saved', frames: [frame, sibling], data: [1, { two: 2 }] }])
})

test('behavior: a public event reaches all, with who sent it and nothing secret', async () => {
  const { emit, events, frame, sibling, stranger } = await createWorld()
  emit('emitPublic', 'told', 1)
  expect(events).toEqual([
    {
      name: 'told',
      frames: [frame, sibling, stranger],
      data: {
        sender: {
          addonKey: 'app',
          key: 'panel',
          options: { moduleType: 'webPanels', location: 'org.example.panel' },
        },
        event: [1],
      },
    },
  ])
})

test.for(['', '_any', '__proto__', 'constructor', 'x'.repeat(201), 7, null])(
  'behavior: %j is no name of an event',
  async (name) => {
    const { emit, events } = await createWorld()
    emit('emit', name)
    emit('emitPublic', name)
    expect(events).toEqual([])
  },
)

test('behavior: an event has twenty arguments at most', async () => {
  const { emit, events } = await createWorld()
  emit('emit', 'saved', ...Array.from({ length: 21 }))
  expect(events).toEqual([])
})
