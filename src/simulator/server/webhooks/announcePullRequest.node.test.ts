import {
  createQueryStringHash,
  decodeSymmetric,
  fromMethodAndUrl,
  SymmetricAlgorithm,
} from 'atlassian-jwt'
import { expect, test, vi } from 'vitest'
import type { ConnectWebhook } from '../../../contract/ConnectDescriptor.ts'
import { gaugeDescriptor } from '../testing/createAppWorld.ts'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { ana } from '../world/people.ts'

const pullRequests = '/!api/2.0/repositories/acme/checkout/pullrequests'
const ends = { source: { branch: { name: 'round-totals-half-to-even' } } }
const all: ConnectWebhook[] = [{ event: '*', url: '/hook' }]

interface Hook {
  request: Request
  body: Record<string, unknown>
}

interface StartParameters {
  webhooks?: ConnectWebhook[]
  scopes?: string[]
  owner?: string
  /** The vendor's answer to webhooks. */
  answer?: (attempt: number) => Response | Promise<Response>
}

/** Ana's browser, and an app that hears of webhooks. */
async function start({
  webhooks = all,
  scopes = ['pullrequest'],
  owner = 'acme',
  answer = () => new Response(null, { status: 204 }),
}: StartParameters = {}) {
  const hooks: Hook[] = []
  const { server, page } = await createTestServer({
    fetch: async (request) => {
      if (!new URL(request.url).pathname.startsWith('/hook')) return new Response(null)
      hooks.push({ request, body: await request.clone().json() })
      return answer(hooks.length)
    },
  })
  const control = createControl(server)
  const descriptor = { ...gaugeDescriptor, scopes, modules: { webhooks } }
  const app = await control.install({ descriptor, kind: 'shared', owner })
  const act = (method: string, path: string, body?: unknown) =>
    page.send(method, pullRequests + path, body)
  const hear = (count: number) => vi.waitFor(() => expect(hooks).toHaveLength(count))
  return { hooks, control, app, act, hear, server, page }
}

test('default: what is sent when a pull request is approved', async () => {
  const { hooks, act, hear } = await start()
  await act('POST', '/1/approve')
  await hear(1)
  expect(hooks[0]?.request.url).toBe('https://gauge.example/hook')
  expect(hooks[0]?.body).toMatchObject({
    event: 'pullrequest:approved',
    data: {
      actor: { display_name: 'Ana Moreno' },
      repository: { full_name: 'acme/checkout' },
      pullrequest: { id: 1, title: 'Retry failed card payments', state: 'OPEN' },
      approval: { date: '2026-11-23T09:00:00.000Z', user: { uuid: ana.uuid } },
    },
  })
})

test('behavior: headers say what it is, and the JWT is of this installation and address', async () => {
  const { hooks, app, act, hear } = await start({
    webhooks: [{ event: 'pullrequest:approved', url: '/hook?id={pullrequest.id}' }],
  })
  await act('POST', '/1/approve')
  await hear(1)
  const header = (name: string) => hooks[0]?.request.headers.get(name) ?? ''
  expect(header('Content-Type')).toBe('application/json')
  expect(header('User-Agent')).toBe('Bitbucket-Webhooks/2.0')
  expect(header('X-Event-Key')).toBe('pullrequest:approved')
  expect(header('X-Attempt-Number')).toBe('1')
  expect(header('X-Hook-UUID')).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(header('X-Request-UUID')).toMatch(/^[0-9a-f-]{36}$/)
  const token = header('Authorization').replace('JWT ', '')
  const claims = decodeSymmetric(token, app.sharedSecret, SymmetricAlgorithm.HS256)
  expect(claims.iss).toBe(app.clientKey)
  expect(claims.qsh).toBe(createQueryStringHash(fromMethodAndUrl('POST', '/hook?id=1')))
})

test.each([
  ['POST', '/1/approve', 'pullrequest:approved', 'approval'],
  ['POST', '/1/request-changes', 'pullrequest:changes_request_created', 'changes_request'],
  ['POST', '/1/comments', 'pullrequest:comment_created', 'comment'],
  ['POST', '/1/merge', 'pullrequest:fulfilled', 'pullrequest'],
  ['POST', '/1/decline', 'pullrequest:rejected', 'pullrequest'],
  ['PUT', '/1', 'pullrequest:updated', 'pullrequest'],
  ['POST', '', 'pullrequest:created', 'pullrequest'],
])('behavior: %s %s is heard as %s', async (method, path, event, field) => {
  const { hooks, act, hear } = await start({ webhooks: [{ event, url: '/hook' }] })
  const body = { title: 'New', content: { raw: 'Hm.' }, ...ends }
  expect((await act(method, path, body)).ok).toBe(true)
  await hear(1)
  expect(hooks[0]?.body).toMatchObject({ event, data: { [field]: {} } })
})

test.each([
  ['approve', 'pullrequest:unapproved'],
  ['request-changes', 'pullrequest:changes_request_removed'],
])('behavior: taking %s back is heard as %s', async (path, event) => {
  const { hooks, act, hear } = await start({ webhooks: [{ event, url: '/hook' }] })
  await act('POST', `/1/${path}`)
  await act('DELETE', `/1/${path}`)
  await hear(1)
  expect(hooks[0]?.body['event']).toBe(event)
})

test('behavior: the request that caused it does not wait', async () => {
  const { act, hear } = await start({ answer: () => new Promise(() => {}) })
  expect((await act('POST', '/1/approve')).status).toBe(200)
  await hear(1)
})

test('behavior: it tells what was true when it happened', async () => {
  const events = ['pullrequest:approved', 'pullrequest:fulfilled']
  const webhooks = events.map((event) => ({ event, url: '/hook' }))
  const { hooks, act, hear } = await start({ webhooks })
  await Promise.all([act('POST', '/1/approve'), act('POST', '/1/merge')])
  await hear(2)
  // Which of the two is signed first is not said.
  const bodies = Object.fromEntries(hooks.map(({ body }) => [body['event'], body['data']]))
  expect(bodies).toMatchObject({
    'pullrequest:approved': { pullrequest: { state: 'OPEN' } },
    'pullrequest:fulfilled': { pullrequest: { state: 'MERGED' } },
  })
})

test('behavior: a server that fails is asked three times, with one id', async () => {
  const { hooks, act, hear, control } = await start({
    answer: (attempt) => {
      if (attempt === 1) throw new Error('ECONNRESET')
      return new Response(null, { status: 500 })
    },
  })
  await act('POST', '/1/approve')
  await hear(3)
  const headers = (name: string) => hooks.map(({ request }) => request.headers.get(name))
  expect(headers('X-Attempt-Number')).toEqual(['1', '2', '3'])
  expect(new Set(headers('X-Request-UUID')).size).toBe(1)
  expect(new Set(headers('X-Hook-UUID')).size).toBe(1)
  expect((await control.send('GET', 'health')).ok).toBe(true)
})

test.each([200, 302, 404])('behavior: an answer of %i ends it', async (status) => {
  const { act, hear, hooks } = await start({ answer: () => new Response(null, { status }) })
  await act('POST', '/1/approve')
  await act('DELETE', '/1/approve')
  await hear(2)
  expect(hooks.map(({ request }) => request.headers.get('X-Attempt-Number'))).toEqual(['1', '1'])
})

test.each<[string, StartParameters]>([
  ['without the scope', { scopes: ['repository'] }],
  ['in another workspace', { owner: 'orbit' }],
  ['for another event', { webhooks: [{ event: 'repo:push', url: '/hook' }] }],
])('behavior: an app %s hears nothing', async (_title, parameters) => {
  const { hooks, act, control } = await start(parameters)
  await control.install({
    descriptor: {
      ...gaugeDescriptor,
      key: 'other',
      scopes: ['pullrequest'],
      modules: { webhooks: [{ event: '*', url: '/hook/other' }] },
    },
    kind: 'shared',
    owner: 'acme',
  })
  await act('POST', '/1/approve')
  await vi.waitFor(() => expect(hooks).not.toEqual([]))
  expect(hooks.map(({ request }) => new URL(request.url).pathname)).toEqual(['/hook/other'])
})

test('behavior: an app that is off hears nothing', async () => {
  const { hooks, act, app, control, hear } = await start()
  const path = `installations/${encodeURIComponent(app.clientKey)}`
  await control.send('PATCH', path, { isEnabled: false })
  await act('POST', '/1/approve')
  await control.send('PATCH', path, { isEnabled: true })
  await act('POST', '/1/decline')
  await hear(1)
  expect(hooks[0]?.body['event']).toBe('pullrequest:rejected')
})

test('behavior: a change that is refused is not told', async () => {
  const { hooks, act, hear } = await start()
  expect((await act('DELETE', '/1/approve')).status).toBe(404)
  expect((await act('POST', '/3/approve')).status).toBe(400)
  await act('POST', '/1/approve')
  await hear(1)
  expect(hooks[0]?.body['event']).toBe('pullrequest:approved')
})
