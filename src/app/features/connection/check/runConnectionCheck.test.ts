import { expect, test, vi } from 'vitest'
import { createBridge, createConnectTransport } from '../../../../bridge/core.ts'
import { createReviewAnswers } from '../../../testing/createReviewAnswers.ts'
import { createFakeHost, type FakeHost } from '../../../../testing/createFakeHost.ts'
import type {
  CreateFakeHostParameters,
  FakeHostAnswer,
} from '../../../../testing/fakeHost/FakeHostParameters.ts'
import type { ConnectionCheck } from './ConnectionCheck.ts'
import { runConnectionCheck } from './runConnectionCheck.ts'

const answers = createReviewAnswers()
const ready: FakeHostAnswer = { value: { status: 'ready' } }

interface SetUp extends CreateFakeHostParameters {
  readHostApi?: () => unknown
  vendor?: FakeHostAnswer
  api?: FakeHostAnswer
}

function setUp({ readHostApi, vendor = ready, api, ...parameters }: SetUp = {}) {
  const host = createFakeHost({
    decision: 'approved',
    answer: (call) => (call.kind === 'proxyRequest' ? vendor : (api ?? answers(call))),
    ...parameters,
  })
  const bridge = createBridge({ transport: createConnectTransport(() => host.ap) })
  const controller = new AbortController()
  const changes: ConnectionCheck[] = []
  const run = () =>
    runConnectionCheck({
      bridge,
      readHostApi: readHostApi ?? (() => host.ap),
      signal: controller.signal,
      onChange: (check) => changes.push(check),
    })
  return { bridge, changes, controller, host, run }
}

const untilAsked = (host: FakeHost) => vi.waitFor(() => expect(host.openPromptCount).toBe(1))
const toTypes = ({ steps }: ConnectionCheck) => Object.values(steps).map(({ type }) => type)

test('default', async () => {
  const { changes, host, run } = setUp()

  const check = await run()

  expect(toTypes(check)).toEqual(['passed', 'passed', 'passed', 'passed'])
  expect(check).toMatchObject({ isRunning: false, userName: 'Ana Moreno' })
  expect(changes[0]).toMatchObject({ isRunning: true, steps: { bridge: { type: 'running' } } })
  expect(changes.at(-1)).toEqual(check)
  expect(host.calls.at(-1)).toMatchObject({ kind: 'proxyRequest', path: '/status' })
})

test('behavior: it asks once, and a denial stops it', async () => {
  const { host, run } = setUp({ decision: 'none' })

  const running = run()
  await untilAsked(host)
  host.deny()
  const check = await running

  expect(toTypes(check)).toEqual(['passed', 'failed', 'skipped', 'skipped'])
  expect(check.steps.token).toMatchObject({ error: { code: 'CONSENT_DECLINED' } })
  expect(host.promptCount).toBe(1)
  expect(host.calls).toHaveLength(1)
})

test('behavior: after a denial it asks again, because the user has pressed', async () => {
  const { bridge, host, run } = setUp({
    decision: 'none',
    settings: { denial_known_after_reload: true },
  })
  void bridge.consent.ask()
  await untilAsked(host)
  host.deny()
  await vi.waitFor(() => expect(bridge.consent.getState().status).toBe('declined'))

  const running = run()
  await untilAsked(host)
  host.allow()

  expect(toTypes(await running)).toEqual(['passed', 'passed', 'passed', 'passed'])
  expect(host.promptCount).toBe(2)
})

test('behavior: it can be cancelled while the question is open', async () => {
  const { controller, host, run } = setUp({ decision: 'none' })

  const running = run()
  await untilAsked(host)
  controller.abort()

  expect(toTypes(await running)).toEqual(['passed', 'cancelled', 'cancelled', 'cancelled'])
  expect(host.calls).toHaveLength(1)
})

test('behavior: without a script nothing is sent', async () => {
  const { host, run } = setUp({ readHostApi: () => undefined })

  const check = await run()

  expect(toTypes(check)).toEqual(['failed', 'skipped', 'skipped', 'skipped'])
  expect(check.steps.bridge).toMatchObject({ error: { details: { hostCode: 'scriptMissing' } } })
  expect(host.calls).toEqual([])
})

test('behavior: a question that cannot be asked says why', async () => {
  const { host, run } = setUp({ decision: 'none', tokenAnswer: 'unreachable' })

  const running = run()
  await untilAsked(host)
  host.allow()
  const check = await running

  expect(toTypes(check)).toEqual(['passed', 'failed', 'skipped', 'skipped'])
  expect(check.steps.token).toMatchObject({ error: { code: 'HOST_ERROR' } })
  expect(host.promptCount).toBe(1)
})

test.each<[string, FakeHostAnswer, object]>([
  ['a status', { status: 500 }, { code: 'HTTP_ERROR', status: 500 }],
  ['no account', { value: { hello: 'you' } }, { code: 'PARSE_ERROR' }],
])('behavior: an API that answers with %s fails its own step', async (_, api, error) => {
  const check = await setUp({ api }).run()

  expect(toTypes(check)).toEqual(['passed', 'passed', 'failed', 'skipped'])
  expect(check.steps.api).toMatchObject({ error })
})

test.each<[string, FakeHostAnswer, object]>([
  ['is down', { status: 502 }, { code: 'HTTP_ERROR', status: 502 }],
  ['does not say that it is ready', { value: {} }, { code: 'PARSE_ERROR' }],
])("behavior: a vendor's server that %s fails the last step", async (_, vendor, error) => {
  const check = await setUp({ vendor }).run()

  expect(toTypes(check)).toEqual(['passed', 'passed', 'passed', 'failed'])
  expect(check.steps.vendor).toMatchObject({ error })
})
