import { expect, test } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'
import { signAppJwt } from '../../testing/signAppJwt.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { readRange } from './readRange.ts'

const pipelines = '/repositories/acme/checkout/pipelines'

/** The steps of the pipeline that failed, and of the one that is running. */
async function start() {
  const scene = await createRestScene({ scopes: ['pipeline'] })
  const { app, clock, server, asApp } = scene
  const stepOf = async (number: number, index: number): Promise<string> => {
    const { values } = await (await asApp('GET', `${pipelines}/${number}/steps`)).json()
    return `${pipelines}/${number}/steps/${encodeURIComponent(values[index].uuid)}`
  }
  const readLog = (step: string, headers: Record<string, string> = {}) => {
    const path = `/2.0${step}/log`
    const jwt = signAppJwt({ ...app, now: clock.time, path })
    return server.handle(
      new Request(testOrigin + path, { headers: { Authorization: `JWT ${jwt}`, ...headers } }),
    )
  }
  return { ...scene, stepOf, readLog }
}

const whole =
  '+ npm test\nretries a payment: Expected 3 attempts, but there were 2.\nThe step has ended: FAILED.\n'

test('default: the log of a step', async () => {
  const { stepOf, readLog } = await start()

  const response = await readLog(await stepOf(2, 1))

  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/octet-stream')
  expect(await response.text()).toBe(whole)
})

test('parameters: Range', async () => {
  const { stepOf, readLog } = await start()
  const step = await stepOf(2, 1)

  const part = await readLog(step, { Range: 'bytes=2-9' })
  const behind = await readLog(step, { Range: 'bytes=9999-' })
  const nonsense = await readLog(step, { Range: 'lines=1-2' })

  expect(part.status).toBe(206)
  expect(part.headers.get('Content-Range')).toBe(`bytes 2-9/${whole.length}`)
  expect(await part.text()).toBe('npm test')
  expect(behind.status).toBe(416)
  expect(behind.headers.get('Content-Range')).toBe(`bytes */${whole.length}`)
  expect(await nonsense.text()).toBe(whole)
})

test('parameters: If-None-Match', async () => {
  const { stepOf, readLog, clock } = await start()
  const step = await stepOf(4, 0)
  const tag = (await readLog(step)).headers.get('ETag') ?? ''

  const same = await readLog(step, { 'If-None-Match': tag })
  clock.time += 60_000
  const later = await readLog(step, { 'If-None-Match': tag })

  expect(same.status).toBe(304)
  expect(later.status).toBe(200)
  expect(await later.text()).toContain('The step has ended: SUCCESSFUL.')
})

test('behavior: a step that has not begun has no log, and each log one name', async () => {
  const { stepOf, readLog, asApp } = await start()
  const step = await stepOf(2, 1)
  const uuid = step.split('/').at(-1) ?? ''

  expect((await readLog(await stepOf(4, 1))).status).toBe(404)
  expect((await asApp('GET', `${step}/logs/${uuid}`)).status).toBe(200)
  expect((await asApp('GET', `${step}/logs/other`)).status).toBe(404)
})

test('default: the test report of a step', async () => {
  const { stepOf, asApp } = await start()
  const reports = `${await stepOf(2, 1)}/test_reports`

  expect(await (await asApp('GET', reports)).json()).toMatchObject({
    number_of_test_cases: 2,
    number_of_failed_test_cases: 1,
  })
  const { values } = await (await asApp('GET', `${reports}/test_cases`)).json()
  expect(values).toMatchObject([{ status: 'SUCCESSFUL' }, { status: 'FAILED' }])
  const reasons = `${reports}/test_cases/${encodeURIComponent(values[1].uuid)}/test_case_reasons`
  expect((await (await asApp('GET', reasons)).json()).values).toMatchObject([
    { message: 'Expected 3 attempts, but there were 2.' },
  ])
  expect((await asApp('GET', `${await stepOf(2, 0)}/test_reports`)).status).toBe(404)
  expect((await asApp('GET', `${await stepOf(4, 1)}/test_reports`)).status).toBe(404)
})

test.each([
  ['bytes=0-4', { first: 0, last: 4 }],
  ['bytes=5-', { first: 5, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-99', { first: 0, last: 9 }],
  ['bytes=3-99', { first: 3, last: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=4-2', undefined],
  ['bytes=0-1,3-4', undefined],
  ['bytes=-', undefined],
  ['', undefined],
])('behavior: of ten bytes, "%s"', (text, range) => {
  expect(readRange(text, 10)).toEqual(range)
})
