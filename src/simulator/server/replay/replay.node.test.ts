import { expect, test } from 'vitest'
import type { SimulatorRecording } from '../../../contract/SimulatorRecording.ts'
import { callRest } from '../testing/callRest.ts'
import { createControl } from '../testing/createControl.ts'
import { checkout } from '../testing/createProxyWorld.ts'
import { createTestServer, type CreateTestServerParameters } from '../testing/createTestServer.ts'

const pullRequest = '/2.0/repositories/acme/checkout/pullrequests/1'

/** One simulator with a page in it, and what an app does there in a session. */
async function open(parameters: CreateTestServerParameters = {}) {
  const { server, page } = await createTestServer(parameters)
  const control = createControl(server)
  async function play() {
    const [module] = await page.loadModules()
    const { pathname: base } = new URL(module?.options['proxy-base-api-url'] ?? '')
    const token = await page.allow()
    const call = async (path: string, method = 'GET') => {
      const response = await callRest(server, path, { token, method })
      return { status: response.status, text: await response.text() }
    }
    return [
      await call('/2.0/user'),
      await call(pullRequest),
      await call(`${pullRequest}/approve`, 'POST'),
      await call(pullRequest),
      await call('/2.0/repositories/acme/nothing'),
      await call(`${base}/check/${checkout}/1`),
      await call(`${base}/check/${checkout}/1`),
    ]
  }
  return { server, page, control, play }
}

/** A session with a vendor whose answers count up. */
async function record() {
  let count = 0
  const fetch = async () => Response.json({ count: (count += 1) })
  const { control, play, ...others } = await open({ fetch })
  await control.send('POST', 'recording', { on: true })
  const answers = await play()
  await control.send('POST', 'recording', { on: false })
  const text = await (await control.send('GET', 'recording')).text()
  const recording: SimulatorRecording = JSON.parse(text)
  return { answers, recording, control, play, ...others }
}

const isDown = () => Promise.reject(new Error('ECONNREFUSED'))

test('default: a session plays again in another simulator, without its vendor', async () => {
  const { answers, recording } = await record()
  const { control, play } = await open({ fetch: isDown })
  const started = await control.send('POST', 'replay', recording)
  expect(await started.json()).toEqual({ missing: 'fail', total: 8, answered: 0, missed: [] })
  expect(await play()).toEqual(answers)
  const report = await (await control.send('GET', 'replay')).json()
  expect(report).toEqual({ missing: 'fail', total: 8, answered: 8, missed: [] })
})

test('behavior: the same call has its answers in their order', async () => {
  const { answers } = await record()
  const [, before, , after] = answers.map(({ text }) => JSON.parse(text))
  expect(before.participants[0].state).toBeNull()
  expect(after.participants[0].state).toBe('approved')
  expect(answers.slice(-2).map(({ text }) => text)).toEqual(['{"count":2}', '{"count":3}'])
})

test('behavior: nothing is changed by what is replayed', async () => {
  const { recording } = await record()
  const { control, play, page } = await open({ fetch: isDown })
  await control.send('POST', 'replay', recording)
  await play()
  await control.send('DELETE', 'replay')
  const found = await (await page.get(`/!api${pullRequest}`)).json()
  expect(found.participants[0].state).toBeNull()
})

test('behavior: what is not in the recording fails loudly', async () => {
  const { recording } = await record()
  const { control, page } = await open()
  await control.send('POST', 'replay', recording)
  const response = await page.get(`/!api${pullRequest}`)
  expect(response.status).toBe(501)
  expect((await response.json()).error.message).toContain(`GET /!api${pullRequest} as the user`)
  const report = await (await control.send('GET', 'replay')).json()
  expect(report.missed).toEqual([`GET /!api${pullRequest}`])
})

test('behavior: a call is answered as often as it was recorded', async () => {
  const { recording } = await record()
  const { control, play } = await open()
  await control.send('POST', 'replay', recording)
  await play()
  const again = await play()
  expect(new Set(again.map(({ status }) => status))).toEqual(new Set([501]))
})

test('behavior: it falls through with missing=pass', async () => {
  const { recording } = await record()
  const { control, page } = await open()
  await control.send('POST', 'replay?missing=pass', recording)
  expect((await page.get(`/!api${pullRequest}`)).status).toBe(200)
  const report = await (await control.send('GET', 'replay')).json()
  expect(report).toMatchObject({ missing: 'pass', answered: 0 })
})

test('behavior: answers are for the user they were given to', async () => {
  const { recording } = await record()
  const { control, page, server } = await open()
  await control.send('POST', 'replay', recording)
  await page.send('POST', '/__simulator/login', { user: 'ben' })
  const response = await page.requestToken({ disallow_creation: 'false' })
  expect(response.status).toBe(501)
  expect((await callRest(server, '/2.0/user')).status).toBe(501)
})

test('behavior: a middleware goes before a replay', async () => {
  const { recording } = await record()
  const { control, play } = await open({
    middleware: [
      ({ kind, request }, next) =>
        kind === 'rest' && request.url.endsWith('/user') ? Response.json({ mine: true }) : next(),
    ],
  })
  await control.send('POST', 'replay', recording)
  expect((await play())[0]).toEqual({ status: 200, text: '{"mine":true}' })
})

test('behavior: addresses in answers are those of the simulator that replays', async () => {
  const { recording } = await record()
  const text = JSON.stringify(recording)
  expect(text).not.toContain('localhost:7990')
  expect(text).toContain('{{origin}}/2.0/users/')
})

test('behavior: reset ends it', async () => {
  const { recording, control, page } = await record()
  await control.send('POST', 'replay', recording)
  await control.send('POST', 'reset', {})
  expect(await (await control.send('GET', 'replay')).json()).toBeNull()
  expect((await page.get('/!api/2.0/workspaces/acme')).status).not.toBe(501)
})

test.each([
  [{ format: 'har' }, 'format: This is no recording of the simulator’s.'],
  [{ version: 2 }, 'version: Recorded by another version: this one reads version 1.'],
  [{ calls: [{}] }, 'calls.0.kind: '],
])('behavior: a file with %j is refused', async (change, message) => {
  const { recording, control } = await record()
  const response = await control.send('POST', 'replay', { ...recording, ...change })
  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toContain(message)
})

test.each([
  ['status', 101],
  ['status', 999],
  ['path', '//evil'],
  ['headers', { 'Set-Cookie': 'assent_session=x' }],
  ['headers', { Location: 'a\r\nb' }],
])('behavior: a forged call with the %s %j does no harm', async (name, value) => {
  const { recording, control } = await record()
  const calls = recording.calls.map((call) => ({ ...call, [name]: value }))
  const response = await control.send('POST', 'replay?missing=pass', { ...recording, calls })
  expect(response.status).toBe(name === 'path' ? 200 : 400)
})

test('behavior: a page that somebody has put into a recording can do nothing here', async () => {
  const { recording, control, server } = await record()
  const evil = '<script>fetch("/__simulator/state")</script>'
  const [first] = recording.calls.map((call) => ({
    ...call,
    kind: 'rest',
    method: 'GET',
    user: null,
    path: '/2.0/page',
    headers: { 'Content-Type': 'text/html' },
    body: evil,
  }))
  await control.send('POST', 'replay', { ...recording, calls: [first] })
  const response = await callRest(server, '/2.0/page')
  expect(await response.text()).toBe(evil)
  expect(response.headers.get('Content-Security-Policy')).toContain('sandbox')
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test('behavior: missing is fail or pass', async () => {
  const { recording, control } = await record()
  expect((await control.send('POST', 'replay?missing=x', recording)).status).toBe(400)
})
