import { expect, test } from 'vitest'
import { createHostServices } from './createHostServices.ts'
import { createFakeSend } from './testing/createFakeSend.ts'
import { createFakeXdm } from './testing/createFakeXdm.ts'

test.each(['cookie.read', 'env.getLocation'])(
  'behavior: a frame that calls %s stands in the timeline',
  async (method) => {
    const { xdm, call } = createFakeXdm()
    const told: string[] = []
    createHostServices({
      xdm,
      page: window,
      send: createFakeSend({}).send,
      now: () => 0,
      events: { add: ({ summary }) => void told.push(summary) },
    })
    const { id } = xdm.create({ addon_key: 'gauge', key: 'panel', url: '/', options: {} })
    await call(id, method, 'name')
    expect(told).toEqual([`${method} called`, `${method} answered: ok`])
  },
)

test('behavior: a flag that a frame makes stands in the timeline', () => {
  const { xdm, make } = createFakeXdm()
  const told: string[] = []
  createHostServices({
    xdm,
    page: window,
    send: createFakeSend({}).send,
    now: () => 0,
    events: { add: ({ summary }) => void told.push(summary) },
  })
  const { id } = xdm.create({ addon_key: 'gauge', key: 'panel', url: '/', options: {} })
  make(id, 'flag.create', { title: 'Full' })
  expect(told).toEqual(['flag.create called'])
})
