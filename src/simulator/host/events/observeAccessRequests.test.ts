import { expect, test } from 'vitest'
import type { PageEvent } from '../../../contract/SimulatorEvent.ts'
import { createAccessRequests } from '../consent/createAccessRequests.ts'
import { observeAccessRequests } from './observeAccessRequests.ts'

const app = {
  appKey: 'gauge',
  appName: 'Gauge',
  clientId: 'client',
  scopes: [{ name: 'account', description: 'Read your account' }],
}

type Rules = Parameters<ReturnType<typeof createAccessRequests>['ask']>[1]

function start(rules: Rules) {
  const told: PageEvent[] = []
  const clock = { time: 0 }
  const accessRequests = observeAccessRequests({
    accessRequests: createAccessRequests(),
    events: { add: (event) => void told.push(event) },
    now: () => clock.time,
  })
  return { accessRequests, ask: () => accessRequests.ask(app, rules), clock, told }
}

test('default: a question is raised, shown and answered, by call', async () => {
  const { accessRequests, ask, clock, told } = start(rulesWith(0))
  const calls = [ask(), ask()]
  clock.time = 900
  accessRequests.answer(1, 'denied')
  expect(await Promise.all(calls)).toEqual(['denied', 'denied'])
  expect(told.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'prompt'))
  expect(told.map(({ detail }) => [detail['step'], detail['call'] ?? null])).toEqual([
    ['raised', 1],
    ['shown', null],
    ['raised', 2],
    ['answered', 1],
    ['answered', 2],
  ])
  expect(told[0]).toMatchObject({
    summary: 'Gauge asks for access.',
    detail: { scopes: 'account' },
  })
  expect(told[3]).toMatchObject({
    summary: 'Access request of Gauge: denied',
    detail: { app: 'gauge', outcome: 'denied', ms: 900 },
  })
})

test('behavior: no answer in time is told as that', async () => {
  const { ask, told } = start(rulesWith(1))
  expect(await ask()).toBe('unanswered')
  expect(told.at(-1)).toMatchObject({
    summary: 'Access request of Gauge: no answer came in time',
    detail: { step: 'expired', outcome: 'unanswered' },
  })
})

function rulesWith(timeoutMs: number): Rules {
  return { isAskedPerCall: false, isAnswerForAll: false, form: 'dialog', timeoutMs }
}
