import { expect, test } from 'vitest'
import { createControl } from '../testing/createControl.ts'
import { gaugeDescriptor } from '../testing/createAppWorld.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { readEvents } from '../testing/readEvents.ts'
import { signAppJwt } from '../testing/signAppJwt.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'
import type { GitAnswer, GitCall } from './GitBackend.ts'

const path = '/site/oauth2/access_token'
const checkout = '{c4ec0000-0000-4000-8000-000000000021}'

/** A server with a backend that tells what it is asked for, and Ana's token. */
async function start(scopes = ['repository'], answer: Partial<GitAnswer> = {}) {
  const calls: GitCall[] = []
  const { server, page, clock } = await createTestServer({
    descriptor: { ...testDescriptor, scopes },
    gitBackend: async (call) => {
      calls.push(call)
      return { response: new Response('ok'), ...answer }
    },
  })
  const ask = (address: string, password?: string, user = 'x-token-auth') =>
    server.handle(
      new Request(testOrigin + address, {
        method: address.includes('info/refs') ? 'GET' : 'POST',
        ...(password !== undefined && {
          headers: { Authorization: `Basic ${btoa(`${user}:${password}`)}` },
        }),
      }),
    )
  const statusOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).status
  return { server, page, clock, calls, ask, statusOf, token: await page.allow() }
}

const read = (name: string) => `/${name}/info/refs?service=git-upload-pack`
const push = (name: string) => `/${name}/git-receive-pack`

test('default: what goes to git, by the repository’s uuid and never by the client’s words', async () => {
  const { ask, calls, token } = await start()
  const response = await ask(read('acme/checkout.git'), token)

  expect(await response.text()).toBe('ok')
  expect(calls).toMatchObject([
    { repository: checkout, service: 'git-upload-pack', body: undefined, mainBranch: 'main' },
  ])
})

test('behavior: a stranger is asked to log in, but not for what is public', async () => {
  const { ask, statusOf } = await start()
  const response = await ask(read('acme/checkout.git'))

  expect(response.status).toBe(401)
  expect(response.headers.get('WWW-Authenticate')).toBe('Basic realm="Bitbucket.org HTTP"')
  expect(await statusOf(read('acme/nothing.git'))).toBe(401)
  expect(await statusOf(read('acme/website.git'))).toBe(200)
  expect(await statusOf(push('acme/website.git'))).toBe(401)
})

test.each([
  ['an unknown token', 'nothing', 'x-token-auth'],
  ['another user name', undefined, 'ana'],
  ['no password', '', 'x-token-auth'],
])('behavior: %s is refused', async (_title, password, user) => {
  const { ask, calls, token } = await start()
  const response = await ask(read('acme/website.git'), password ?? token, user)

  expect(response.status).toBe(401)
  expect(response.headers.get('WWW-Authenticate')).toContain('Basic')
  expect(calls).toEqual([])
})

test('behavior: an expired token is refused', async () => {
  const { clock, statusOf, token } = await start()
  expect(await statusOf(read('acme/checkout.git'), token)).toBe(200)
  clock.time += 7_201_000

  expect(await statusOf(read('acme/checkout.git'), token)).toBe(401)
})

test.each([
  [['account'], 403, 403],
  [['repository'], 200, 403],
  [['pullrequest'], 200, 403],
  [['repository:write'], 200, 200],
])('behavior: with %j, reading is %i and pushing %i', async (scopes, reading, pushing) => {
  const { statusOf, token } = await start(scopes)

  expect(await statusOf(read('acme/checkout.git'), token)).toBe(reading)
  expect(await statusOf(push('acme/checkout.git'), token)).toBe(pushing)
})

test('behavior: out of reach of the app is not found', async () => {
  const { statusOf, token } = await start(['repository:write'])

  expect(await statusOf(read('ana/notes.git'), token)).toBe(404)
  expect(await statusOf(read('acme/nothing.git'), token)).toBe(404)
})

test('behavior: a token for one repository opens that one', async () => {
  const { server, clock, statusOf } = await start()
  const descriptor = { ...gaugeDescriptor, scopes: ['repository:write'] }
  const app = await createControl(server).install({ descriptor, kind: 'shared', owner: 'acme' })
  const jwt = signAppJwt({ ...app, now: clock.time, method: 'POST', path })
  const response = await server.handle(
    new Request(testOrigin + path, {
      method: 'POST',
      headers: { Authorization: `JWT ${jwt}` },
      body: new URLSearchParams({
        grant_type: 'urn:bitbucket:oauth2:jwt',
        bitbucket_repository: checkout,
      }),
    }),
  )
  const { access_token: token } = await response.json()

  expect(await statusOf(read('acme/checkout.git'), token)).toBe(200)
  expect(await statusOf(push('acme/checkout.git'), token)).toBe(200)
  expect(await statusOf(push('acme/website.git'), token)).not.toBe(200)
})

test('behavior: pages stand where git asks for nothing', async () => {
  const { statusOf, calls } = await start()

  await statusOf('/acme/website/info/refs')
  await statusOf('/acme/website/info/refs?service=git-upload-archive')
  expect(calls).toEqual([])
})

test.each([
  ['tree', '777 a\0aaaaaaaaaaaaaaaaaaaa'],
  ['commit', 'nothing'],
] as const)('behavior: a pushed %s that cannot be read changes nothing', async (type, text) => {
  const objects = [{ type, bytes: Buffer.from(text) }]
  const pushed = { branches: new Map(), tags: new Map(), objects }
  const { ask, page, token } = await start(['repository:write'], { pushed })
  const answer = await (await ask(push('acme/checkout.git'), token)).text()

  expect(answer).toContain(
    'ng refs/heads/main The push holds an object that the simulator cannot read.',
  )
  const { size } = await (await page.get('/!api/2.0/repositories/acme/checkout/refs')).json()
  expect(size).toBe(3)
})

test('behavior: the token is in no event', async () => {
  const { server, ask, token } = await start()
  await ask(read('acme/checkout.git'), token)
  const events = readEvents(await createControl(server).send('GET', 'events'))
  const event = await events.until(({ summary }) => summary.includes('checkout.git'))

  expect(JSON.stringify(event)).not.toContain(token)
  expect(event.summary).toBe('GET /acme/checkout.git/info/refs?service=git-upload-pack 200')
})

test('parameters: gitBackend is left out', async () => {
  const { server } = await createTestServer()
  const response = await server.handle(new Request(testOrigin + read('acme/website.git')))

  expect(response.status).toBe(400)
  expect(await response.text()).toContain('without git')
})
