import { expect, test } from 'vitest'
import type { PageEvent } from '../../../contract/SimulatorEvent.ts'
import { createFakeXdm } from '../testing/createFakeXdm.ts'
import { observeXdm } from './observeXdm.ts'

type Answer = (...answers: unknown[]) => void

function start(handle: (answer: Answer, args: unknown[]) => void) {
  const fake = createFakeXdm()
  const told: PageEvent[] = []
  const clock = { time: 0 }
  const xdm = observeXdm({
    xdm: fake.xdm,
    events: { add: (event) => void told.push(event) },
    now: () => clock.time,
  })
  const method = (...args: unknown[]) => {
    const reply = args.pop()
    clock.time += 12
    if (typeof reply === 'function') handle((...answers) => void reply(...answers), args)
  }
  xdm.defineGlobals({ requestAccessToken: method })
  xdm.defineModule('env', { getLocation: method })
  const { id } = xdm.create({ addon_key: 'gauge', key: 'panel', url: '/', options: {} })
  return { call: (name: string, ...args: unknown[]) => fake.call(id, name, ...args), told }
}

test('default: a call and its answer are told, and pass unchanged', async () => {
  const seen: unknown[] = []
  const { call, told } = start((answer, args) => {
    seen.push(...args)
    answer(null, { access_token: 'secret-token', expires_in: 7200 })
  })
  expect(await call('requestAccessToken', { moduleId: 'x' })).toEqual([
    null,
    { access_token: 'secret-token', expires_in: 7200 },
  ])
  expect(seen).toEqual([{ moduleId: 'x' }])
  const detail = { call: 1, module: '_globals', method: 'requestAccessToken', app: 'gauge' }
  expect(told).toMatchObject([
    {
      kind: 'bridge',
      summary: 'requestAccessToken called',
      detail: { ...detail, moduleKey: 'panel', given: '[{"moduleId":"x"}]' },
    },
    { summary: 'requestAccessToken answered: ok', detail: { ...detail, ms: 12, outcome: 'ok' } },
  ])
  expect(JSON.stringify(told)).not.toContain('secret-token')
})

test.each([
  [{ code: 'USER_DENIED_ACCESS', message: 'x' }, 'USER_DENIED_ACCESS'],
  [{ error: 'access_denied' }, 'access_denied'],
  [{}, 'an error without a code'],
  ['ConnectModule not found: x', 'an error that is text'],
])('behavior: %j is told as "%s"', async (error, outcome) => {
  const { call, told } = start((answer) => answer(error))
  await call('requestAccessToken')
  expect(told.at(-1)?.summary).toBe(`requestAccessToken answered: ${outcome}`)
})

test('behavior: a module answers without an error first', async () => {
  const { call, told } = start((answer) => answer('https://host.example/'))
  await call('env.getLocation')
  expect(told.map(({ summary }) => summary)).toEqual([
    'env.getLocation called',
    'env.getLocation answered: ok',
  ])
})
