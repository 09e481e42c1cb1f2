import { afterEach, expect, test, vi } from 'vitest'
import { readMember } from '../connect/readMember.ts'
import { createApWorld } from '../testing/createApWorld.ts'

afterEach(() => {
  vi.useRealTimers()
})

async function createWorld() {
  const world = await createApWorld()
  const { messages, make, openFrame } = world
  const frame = openFrame()
  return {
    ...world,
    frame,
    shown: () => messages.shown.getState(),
    show: (kind: string, ...args: unknown[]) => make(frame, `messages.${kind}`, ...args),
  }
}

test('default', async () => {
  const { frame, show, shown } = await createWorld()
  show('error', 'Merge', 'Not yet.')
  expect(shown()).toEqual([
    {
      id: `${frame} 1`,
      appKey: 'app',
      kind: 'error',
      title: 'Error: Merge',
      body: 'Not yet.',
      isCloseable: false,
      lifetimeMs: undefined,
    },
  ])
})

test.for(['generic', 'warning', 'success', 'info', 'hint'])(
  'behavior: %s stands before the title',
  async (kind) => {
    const { show, shown } = await createWorld()
    show(kind, 'Title', 'Body')
    expect(shown()[0]?.title.toLowerCase()).toBe(`${kind}: title`)
  },
)

test('behavior: messages stand in the order of the calls', async () => {
  const { show, shown } = await createWorld()
  show('info', 'First', '')
  show('info', 'Second', '')
  expect(shown().map(({ title }) => title)).toEqual(['Info: First', 'Info: Second'])
})

test('behavior: what is no text is empty', async () => {
  const { show, shown } = await createWorld()
  show('info', { a: 1 }, null, 'options')
  expect(shown()[0]).toMatchObject({ title: 'Info: ', body: '', isCloseable: false })
})

test('parameters: closeable', async () => {
  const { show, shown } = await createWorld()
  show('info', 'A', 'B', { closeable: true })
  expect(shown()[0]?.isCloseable).toBe(true)
})

test.for([
  ['fadeout', { fadeout: true }, 5_500],
  ['delay, duration', { fadeout: true, delay: 100, duration: 20 }, 120],
  ['delay without fadeout', { delay: 100 }, undefined],
  ['an odd delay', { fadeout: true, delay: -1 }, 5_500],
] as const)('parameters: %s', async ([, options, lifetimeMs]) => {
  vi.useFakeTimers()
  const { show, shown } = await createWorld()
  show('info', 'A', 'B', options)
  expect(shown()[0]?.lifetimeMs).toBe(lifetimeMs)
})

test('behavior: a message that fades is gone after its time, and says so', async () => {
  vi.useFakeTimers()
  const { call, frame, show, shown } = await createWorld()
  const { handle } = show('info', 'A', 'B', { fadeout: true, delay: 100, duration: 20 })
  const end = call(frame, 'messages.onClose', handle)
  vi.advanceTimersByTime(119)
  expect(shown()).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(shown()).toEqual([])
  expect(await end).toEqual([])
})

test.for(['a handle', 'its id'])('behavior: clear takes %s', async (form) => {
  const { call, frame, show, shown } = await createWorld()
  const { handle } = show('info', 'A', 'B')
  void call(frame, 'messages.clear', form === 'a handle' ? handle : readMember(handle, '_id'))
  await vi.waitFor(() => expect(shown()).toEqual([]))
})

test('behavior: another frame cannot clear it', async () => {
  const { call, openFrame, show, shown } = await createWorld()
  const { handle } = show('info', 'A', 'B')
  void call(openFrame('other'), 'messages.clear', handle)
  await Promise.resolve()
  expect(shown()).toHaveLength(1)
})

test('behavior: an app has ten at most, and long ones are cut', async () => {
  const { make, openFrame, show, shown } = await createWorld()
  for (let index = 0; index < 30; index += 1) show('info', 'a'.repeat(9_999), 'b'.repeat(9_999))
  expect(shown()).toHaveLength(10)
  expect(shown()[0]?.body).toHaveLength(2_000)
  make(openFrame('other'), 'messages.info', 'A', 'B')
  expect(shown()).toHaveLength(11)
})
