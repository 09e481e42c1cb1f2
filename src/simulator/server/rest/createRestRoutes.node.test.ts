import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'
import { acme } from '../world/people.ts'

const invalidToken = {
  type: 'error',
  error: { message: 'Token is invalid, expired, or not supported for this endpoint.' },
}

test('default', async () => {
  const { server, page } = await createTestServer()

  const response = await callRest(server, '/2.0/user', { token: await page.allow() })

  expect(response.headers.get('X-OAuth-Scopes')).toBe('account, pullrequest:write')
  expect(await response.json()).toMatchObject({
    type: 'user',
    display_name: 'Ana Moreno',
    nickname: 'ana',
    username: 'ana',
    is_staff: false,
  })
})

test.each(['Bearer nonsense', 'Bearer', 'Basic YTpi', 'JWT a.b.c', 'nonsense'])(
  'behavior: "Authorization: %s" is refused',
  async (authorization) => {
    const { server } = await createTestServer()

    const response = await server.handle(
      new Request(`${testOrigin}/2.0/repositories/acme/website`, {
        headers: { Authorization: authorization },
      }),
    )

    expect(response.status).toBe(401)
    expect(await response.json()).toEqual(invalidToken)
  },
)

test('behavior: a token dies after its lifetime', async () => {
  const { server, page, clock } = await createTestServer()
  const token = await page.allow()

  clock.time += 7_200_000 - 1
  const before = await callRest(server, '/2.0/user', { token })
  clock.time += 1
  const after = await callRest(server, '/2.0/user', { token })

  expect(before.status).toBe(200)
  expect(after.status).toBe(401)
  expect(await after.json()).toEqual({
    type: 'error',
    error: {
      message: 'Access token expired. Use your refresh token to obtain a new access token.',
    },
  })
})

test('behavior: the cookie means nothing here', async () => {
  const { page } = await createTestServer()

  const response = await page.get('/2.0/user')

  expect(response.status).toBe(401)
})

test('behavior: without a token there is what is public', async () => {
  const { server } = await createTestServer()

  const open = await callRest(server, '/2.0/repositories/acme/website')
  const closed = await callRest(server, '/2.0/repositories/acme/checkout')

  expect(open.status).toBe(200)
  expect(closed.status).toBe(404)
  expect(await closed.json()).toEqual({
    type: 'error',
    error: { message: 'Repository acme/checkout not found' },
  })
})

test('behavior: a missing scope is named, the granted ones as granted', async () => {
  const { server, page } = await createTestServer({
    descriptor: { ...testDescriptor, scopes: ['pullrequest:write'] },
  })

  const response = await callRest(server, '/2.0/user', { token: await page.allow() })

  expect(response.status).toBe(403)
  expect(response.headers.get('X-OAuth-Scopes')).toBe('pullrequest:write')
  expect(await response.json()).toEqual({
    type: 'error',
    error: {
      message: 'Your credentials lack one or more required privilege scopes.',
      detail: { required: ['account'], granted: ['pullrequest:write'] },
    },
  })
})

test('behavior: a scope brings along what it implies', async () => {
  const { server, page } = await createTestServer({
    descriptor: { ...testDescriptor, scopes: ['pullrequest'] },
  })
  const token = await page.allow()

  const reading = await callRest(server, '/2.0/repositories/acme/checkout', { token })
  const writing = await callRest(server, '/2.0/repositories/acme/checkout/pullrequests/1/approve', {
    token,
    method: 'POST',
  })

  expect(reading.status).toBe(200)
  expect(writing.status).toBe(403)
})

test.each(['acme', acme.uuid, encodeURIComponent(acme.uuid)])(
  'parameters: workspace %s',
  async (workspace) => {
    const { server, page } = await createTestServer()

    const response = await callRest(server, `/2.0/workspaces/${workspace}`, {
      token: await page.allow(),
    })

    expect(await response.json()).toMatchObject({ type: 'workspace', slug: 'acme' })
  },
)

test('behavior: a workspace of others is hidden', async () => {
  const { server } = await createTestServer()

  const response = await callRest(server, '/2.0/workspaces/acme')

  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    type: 'error',
    error: { message: "No workspace with identifier 'acme'." },
  })
})

test.each([
  'acme/checkout',
  '{}/{c4ec0000-0000-4000-8000-000000000021}',
  '%7B%7D/%7Bc4ec0000-0000-4000-8000-000000000021%7D',
  'acme/%7Bc4ec0000-0000-4000-8000-000000000021%7D',
])('parameters: repository %s', async (name) => {
  const { server, page } = await createTestServer()

  const response = await callRest(server, `/2.0/repositories/${name}`, {
    token: await page.allow(),
  })

  expect(await response.json()).toMatchObject({ full_name: 'acme/checkout' })
})

test('behavior: a slug in an unnamed workspace is nothing', async () => {
  const { server, page } = await createTestServer()

  const response = await callRest(server, '/2.0/repositories/%7B%7D/checkout', {
    token: await page.allow(),
  })

  expect(response.status).toBe(404)
})

test("behavior: an approval does not open the user's other workspaces", async () => {
  const { server, page } = await createTestServer()

  const asApp = await callRest(server, '/2.0/workspaces/ana', { token: await page.allow() })
  const asAna = await page.get('/!api/2.0/workspaces/ana')

  expect([asApp.status, asAna.status]).toEqual([404, 200])
})
