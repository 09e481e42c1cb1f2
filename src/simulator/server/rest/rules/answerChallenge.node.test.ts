import { expect, test } from 'vitest'
import { createTestServer } from '../../testing/createTestServer.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'

const checkout = '/2.0/repositories/acme/checkout'
const realm = 'Bearer realm="Bitbucket.org"'

async function start(settings: Record<string, unknown>) {
  const { server, page } = await createTestServer()
  await page.send('PATCH', '/__simulator/settings', settings)
  const token = await page.allow()
  const challenge = async (path: string, authorization?: string) => {
    const headers = new Headers()
    if (authorization !== undefined) headers.set('Authorization', authorization)
    const response = await server.handle(new Request(testOrigin + path, { headers }))
    return [response.status, response.headers.get('WWW-Authenticate')]
  }
  return { challenge, token }
}

test('default: a bearer token is refused without a challenge, as in recorded answers', async () => {
  const { challenge } = await start({})
  expect(await challenge(checkout, 'Bearer x')).toEqual([401, null])
})

test('parameters: oauth_errors as rfc', async () => {
  const { challenge, token } = await start({ oauth_errors: 'rfc' })
  const bearer = `Bearer ${token}`
  expect([
    await challenge(checkout, 'Bearer x'),
    await challenge(`${checkout}?access_token=${token}`, bearer),
    await challenge('/2.0/workspaces/acme/hooks', bearer),
    await challenge('/2.0/user'),
    await challenge(checkout, 'Basic YTpi'),
    await challenge(checkout, bearer),
    await challenge(`${checkout}/nothing`, bearer),
  ]).toEqual([
    [401, `${realm}, error="invalid_token"`],
    [400, `${realm}, error="invalid_request"`],
    [403, `${realm}, error="insufficient_scope", scope="webhook"`],
    [401, realm],
    [401, 'Basic realm="Bitbucket.org HTTP"'],
    [200, null],
    [404, null],
  ])
})
