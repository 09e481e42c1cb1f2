import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'
import { testDescriptor, testOrigin } from '../testing/testDescriptor.ts'
import { checkoutUuid } from '../world/createRepositories.ts'

// Sentences of the announcement (developer community post 37870) on what an approval is good for.

async function start(scopes: string[]) {
  const seen: string[] = []
  const { server, page } = await createTestServer({
    descriptor: { ...testDescriptor, scopes },
    fetch: async ({ url }) => {
      seen.push(new URL(url).pathname)
      return Response.json({})
    },
  })
  const call = (path: string, method: string, token?: string) =>
    server.handle(
      new Request(path.startsWith('/') ? testOrigin + path : path, {
        method,
        ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
      }),
    )
  return { call, page, seen }
}

const approve = '/2.0/repositories/acme/checkout/pullrequests/1/approve'

test('an allowed app performs actions on behalf of the user', async () => {
  const { call, page } = await start(['pullrequest:write'])
  const response = await call(approve, 'POST', await page.allow())
  expect(response.status).toBe(200)
  expect((await response.json()).user.display_name).toBe('Ana Moreno')
})

test('it does so only if the appropriate scope has been granted', async () => {
  const { call, page } = await start(['pullrequest'])
  expect((await call(approve, 'POST', await page.allow())).status).toBe(403)
})

test('the changes impact proxyRequest as well as request', async () => {
  const { call, page, seen } = await start(['account', 'pullrequest'])
  const [module] = await page.loadModules()
  const base = module?.options['proxy-base-api-url'] ?? ''
  const path = `${base}/check/${encodeURIComponent(checkoutUuid)}/1`
  expect((await call(path, 'GET')).status).toBe(401)
  expect((await call('/2.0/user', 'GET')).status).toBe(401)
  expect(seen).not.toContain('/check')

  const token = await page.allow()
  expect((await call(path, 'GET', token)).status).toBe(200)
  expect((await call('/2.0/user', 'GET', token)).status).toBe(200)
  expect(seen).toContain('/check')
})
