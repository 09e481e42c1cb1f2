import { expect, onTestFinished, test } from 'vitest'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { readEvents } from '../testing/readEvents.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

async function start() {
  const { server, page, clock } = await createTestServer()
  const control = createControl(server)
  const post = (events: unknown) => page.send('POST', '/__simulator/events', { events })
  async function openEvents(headers: Record<string, string> = {}) {
    const gone = new AbortController()
    onTestFinished(() => gone.abort())
    const request = new Request(`${testOrigin}/__simulator/events`, {
      headers,
      signal: gone.signal,
    })
    return readEvents(await server.handle(request))
  }
  return { server, page, clock, control, post, openEvents }
}

const call = {
  kind: 'bridge',
  summary: 'requestAccessToken',
  detail: { module: '_globals', ms: 3 },
}

test('behavior: what a page tells gets an id and a time of the simulator', async () => {
  const { post, openEvents } = await start()
  expect((await post([call])).status).toBe(204)
  const events = await openEvents()
  const told = await events.until(({ kind }) => kind === 'bridge')
  expect(told).toEqual({ ...call, id: told.id, at: '2026-11-23T09:00:00.000Z' })
})

test('behavior: a stream goes on after Last-Event-ID', async () => {
  const { post, openEvents } = await start()
  await post([call, { ...call, summary: 'second' }])
  const first = await (await openEvents()).until(({ kind }) => kind === 'bridge')
  const resumed = await openEvents({ 'Last-Event-ID': String(first.id) })
  expect((await resumed.next()).summary).toBe('second')
})

test.each(['99999', 'x', '-1', ''])(
  'behavior: Last-Event-ID "%s" is of another run, so all events are sent',
  async (lastId) => {
    const { openEvents } = await start()
    expect((await (await openEvents({ 'Last-Event-ID': lastId })).next()).id).toBe(1)
  },
)

test.each([
  ['another kind', [{ ...call, kind: 'control' }]],
  ['an id of its own', [{ ...call, id: 1 }]],
  ['a long line', [{ ...call, summary: 'x'.repeat(301) }]],
  ['a long value', [{ ...call, detail: { text: 'x'.repeat(1_001) } }]],
  ['an object as value', [{ ...call, detail: { text: {} } }]],
  ['a name that is none', [{ ...call, detail: { 'a b': 1 } }]],
  ['too many', Array.from({ length: 101 }, () => call)],
])('behavior: a page that tells of %s is refused', async (_name, events) => {
  const { post } = await start()
  expect((await post(events)).status).toBe(400)
})

test('behavior: a page cannot flood the log', async () => {
  const { post, clock } = await start()
  const batch = Array.from({ length: 100 }, () => call)
  const statuses: number[] = []
  for (let count = 0; count < 6; count += 1) statuses.push((await post(batch)).status)
  expect(statuses).toEqual([204, 204, 204, 204, 204, 429])
  clock.time += 1_000
  expect((await post(batch)).status).toBe(204)
})

test('behavior: secrets that a page tells are cut', async () => {
  const { page, control, post, openEvents } = await start()
  const token = await page.allow()
  const [installation] = (await control.state()).installations
  const jwt = `eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl`
  const secrets = [token, jwt, installation.shared_secret, 'readiness-secret']
  await post([{ ...call, summary: secrets.join(' '), detail: { all: secrets.join(' ') } }])
  const told = await (await openEvents()).until(({ kind }) => kind === 'bridge')
  for (const secret of secrets) expect(JSON.stringify(told)).not.toContain(secret)
  expect(told.summary).toContain(`…${token.slice(-4)}`)
})

test('behavior: frames of apps can neither tell nor listen', async () => {
  const { server } = await start()
  const headers = { Origin: 'http://localhost:7991', 'Sec-Fetch-Site': 'same-site' }
  const url = `${testOrigin}/__simulator/events`
  const body = JSON.stringify({ events: [call] })
  const told = await server.handle(new Request(url, { method: 'POST', headers, body }))
  const heard = await server.handle(new Request(url, { headers }))
  expect([told.status, heard.status]).toEqual([403, 403])
})

test('behavior: tokens say when they are made, revoked and over', async () => {
  const { page, control, openEvents } = await start()
  const events = await openEvents()
  const token = await page.allow()
  const isToken = ({ kind }: { kind: string }) => kind === 'token'
  const end = `…${token.slice(-4)}`
  expect((await events.until(isToken)).detail).toMatchObject({ token: end, app: 'readiness' })
  await control.send('POST', 'clock', { advanceSeconds: 7_201 })
  expect(await events.until(isToken)).toMatchObject({
    summary: 'A token of readiness expired.',
    detail: { token: end },
  })
  await page.allow()
  await events.until(isToken)
  await page.deny()
  expect((await events.until(isToken)).summary).toBe('A token of readiness was revoked.')
})

test('behavior: a clock that was moved can be set back, and both are events', async () => {
  const { control, openEvents } = await start()
  const events = await openEvents()
  await control.send('POST', 'clock', { advanceSeconds: 60 })
  const back = await control.send('DELETE', 'clock')
  expect(await back.json()).toEqual({ now: '2026-11-23T09:00:00.000Z' })
  const isClock = ({ summary }: { summary: string }) => summary.startsWith('The clock')
  expect((await events.until(isClock)).detail).toEqual({ clockOffsetMs: 60_000 })
  expect((await events.until(isClock)).detail).toEqual({ clockOffsetMs: 0 })
})
