import { expect, test } from 'vitest'
import { createApWorld } from '../testing/createApWorld.ts'

async function createWorld() {
  const world = await createApWorld()
  const frame = world.openFrame()
  world.openFrame()
  return {
    ...world,
    frame,
    shown: () => world.flags.shown.getState(),
    create: (options: unknown) => world.make(frame, 'flag.create', options),
  }
}

test('default', async () => {
  const { create, frame, shown } = await createWorld()
  const { answers } = create({ title: 'Saved', body: 'For all.' })
  expect(shown()).toEqual([
    {
      id: `${frame} 1`,
      appKey: 'app',
      kind: 'info',
      title: 'Saved',
      body: 'For all.',
      isAutomatic: false,
      actions: [],
    },
  ])
  expect(answers).toEqual([['1']])
})

test('parameters: type, close, actions', async () => {
  const { create, shown } = await createWorld()
  create({ title: 'A', type: 'Warning', close: 'auto', actions: { undo: 'Undo', more: 7 } })
  expect(shown()[0]).toMatchObject({
    kind: 'warning',
    isAutomatic: true,
    actions: [
      { identifier: 'undo', text: 'Undo' },
      { identifier: 'more', text: '' },
    ],
  })
})

test('behavior: the handle closes it, and only its frame hears', async () => {
  const { create, events, frame, shown } = await createWorld()
  const { call } = create({ title: 'A' })
  void call('close')
  expect(shown()).toEqual([])
  expect(events).toEqual([{ name: 'flag.close', frames: [frame], data: { flagIdentifier: '1' } }])
})

test('behavior: a pressed action is heard, and the flag stays', async () => {
  const { create, events, flags, frame, shown } = await createWorld()
  create({ title: 'A', actions: { undo: 'Undo' } })
  flags.press(`${frame} 1`, 'undo')
  flags.press(`${frame} 1`, 'constructor')
  expect(events).toEqual([
    {
      name: 'flag.action',
      frames: [frame],
      data: { flagIdentifier: '1', actionIdentifier: 'undo' },
    },
  ])
  expect(shown()).toHaveLength(1)
})

test.for([[undefined], [null], ['text'], [{ title: {}, actions: 'x', type: [] }]])(
  'behavior: %j is an empty flag',
  async ([options]) => {
    const { create, shown } = await createWorld()
    create(options)
    expect(shown()[0]).toMatchObject({ kind: 'info', title: '', body: '' })
  },
)

test('behavior: an app has ten at most, of five actions', async () => {
  const { create, shown } = await createWorld()
  const actions = Object.fromEntries(
    Array.from({ length: 8 }, (_, key) => [`action-${key}`, 'Undo']),
  )
  for (let index = 0; index < 30; index += 1) create({ title: 'A', actions })
  expect(shown()).toHaveLength(10)
  expect(shown()[0]?.actions).toHaveLength(5)
})
