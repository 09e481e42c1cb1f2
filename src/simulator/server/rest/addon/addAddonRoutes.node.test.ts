import { expect, test } from 'vitest'
import { createAppAdmin, gaugeUrl } from '../../testing/createAppAdmin.ts'
import { createRestScene } from '../../testing/createRestScene.ts'
import { signAppJwt } from '../../testing/signAppJwt.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'

const scopes = ['repository', 'account']

async function readDescriptor(scene: Awaited<ReturnType<typeof createRestScene>>) {
  const { apps } = await scene.control.state()
  return apps.find(({ id }: { id: string }) => id === scene.app.id)
}

test('default: an app updates itself', async () => {
  const scene = await createRestScene({ scopes })
  const descriptor = { ...scene.descriptor, name: 'Gauge 2', scopes: ['repository'] }

  expect((await scene.asApp('PUT', '/addon', { descriptor })).status).toBe(204)

  expect(await readDescriptor(scene)).toMatchObject({ name: 'Gauge 2', scopes: ['repository'] })
  const calls = scene.sent.map(({ request }) => new URL(request.url).pathname)
  expect(calls).toEqual(['/installed'])
})

test.each([
  ['more scopes', { scopes: ['repository:write'] }],
  ['all scopes, by not naming any', { scopes: undefined }],
  ['no scopes', { scopes: [] }],
  ['another key', { key: 'other' }],
  ['no name', { name: undefined }],
])('behavior: %s are refused', async (_title, change) => {
  const scene = await createRestScene({ scopes })
  const before = await readDescriptor(scene)

  const response = await scene.asApp('PUT', '/addon', {
    descriptor: { ...scene.descriptor, ...change },
  })

  expect(response.status).toBe(400)
  expect(await readDescriptor(scene)).toEqual(before)
})

test('behavior: an empty body takes what stands at the address of the descriptor', async () => {
  const { server, clock, vendor, send, control, calls } = await createAppAdmin()
  await send('PUT', '/workspaces/acme/development-mode', { is_enabled: true })
  const installed = await control.send('POST', 'apps', {
    descriptorUrl: gaugeUrl,
    kind: 'shared',
    owner: 'acme',
  })
  const app = await installed.json()
  vendor.descriptor = { ...Object(vendor.descriptor), name: 'Gauge 3' }

  const jwt = signAppJwt({ ...app, now: clock.time, method: 'PUT', path: '/2.0/addon' })
  const headers = { Authorization: `JWT ${jwt}` }
  const response = await server.handle(
    new Request(`${testOrigin}/2.0/addon`, { method: 'PUT', headers }),
  )

  expect(response.status).toBe(204)
  const { apps } = await control.state()
  expect(apps.map(({ name }: { name: string }) => name)).toContain('Gauge 3')
  expect(calls).toEqual(['/installed'])
})

test('behavior: an app without an address cannot be updated from it', async () => {
  const { asApp } = await createRestScene({ scopes })

  expect((await asApp('PUT', '/addon')).status).toBe(400)
})

test('behavior: an app removes itself, and is told', async () => {
  const { asApp, control, sent } = await createRestScene({ scopes })

  expect((await asApp('DELETE', '/addon')).status).toBe(204)

  const calls = sent.map(({ request }) => new URL(request.url).pathname)
  expect(calls).toEqual(['/installed', '/uninstalled'])
  const { installations } = await control.state()
  expect(installations.map(({ app }: { app: string }) => app)).not.toContain('gauge')
  expect((await asApp('GET', '/repositories/acme/checkout')).status).toBe(401)
})

test('behavior: only the app itself does that, with a JWT', async () => {
  const { ana, nobody, server, app, clock } = await createRestScene({ scopes })
  const path = '/site/oauth2/access_token'
  const jwt = signAppJwt({ ...app, now: clock.time, method: 'POST', path })
  const swapped = await server.handle(
    new Request(testOrigin + path, {
      method: 'POST',
      headers: { Authorization: `JWT ${jwt}` },
      body: new URLSearchParams({ grant_type: 'urn:bitbucket:oauth2:jwt' }),
    }),
  )
  const { access_token: token } = await swapped.json()
  const call = (address: string, method: string) =>
    server.handle(
      new Request(`${testOrigin}/2.0${address}`, {
        method,
        headers: { Authorization: `Bearer ${token}` },
      }),
    )

  expect((await call('/repositories/acme/checkout', 'GET')).status).toBe(200)
  expect((await call('/addon', 'DELETE')).status).toBe(403)
  expect((await ana('DELETE', '/addon')).status).toBe(403)
  expect((await nobody('DELETE', '/addon')).status).toBe(401)
})

test('default: an app asks for its client key', async () => {
  const { asApp, ana, nobody, app } = await createRestScene({ scopes })
  const path = '/addon/gauge/client-key'

  expect(await (await asApp('GET', path)).json()).toEqual({ client_key: app.clientKey })
  expect((await asApp('GET', '/addon/other/client-key')).status).toBe(404)
  expect((await ana('GET', path)).status).toBe(403)
  expect((await nobody('GET', path)).status).toBe(401)
})
