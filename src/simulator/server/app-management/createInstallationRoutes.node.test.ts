import { expect, test } from 'vitest'
import { createAppAdmin, gaugeUrl, readMessage } from '../testing/createAppAdmin.ts'
import { gaugeDescriptor as descriptor } from '../testing/createAppWorld.ts'

const base = '/workspaces/acme'
const scopes = ['account', 'repository']
const more = [...scopes, 'pullrequest']

async function startInDevelopmentMode() {
  const admin = await createAppAdmin()
  await admin.send('PUT', `${base}/development-mode`, { is_on: true })
  const find = async () => {
    const { installations } = await admin.read(`${base}/installations`)
    return installations.find(({ key }: { key: string }) => key === 'gauge')
  }
  return { ...admin, find }
}

async function startWithClassic() {
  const admin = await startInDevelopmentMode()
  await admin.send('POST', `${base}/installations`, { descriptor_url: gaugeUrl, scopes })
  const { client_key: clientKey } = await admin.find()
  return { ...admin, path: `${base}/installations/${encodeURIComponent(clientKey)}` }
}

test('default: an add-on is reviewed, installed and listed', async () => {
  const { send, find, calls } = await startInDevelopmentMode()
  const review = await send('POST', `${base}/installations/review`, { descriptor_url: gaugeUrl })
  expect(await review.json()).toEqual({
    key: 'gauge',
    name: 'Gauge',
    description: 'Shows how full a repository is.',
    vendor_name: '',
    scopes: [
      { name: 'account', description: 'Read your account information' },
      { name: 'repository', description: 'Read your repositories' },
    ],
  })
  expect(calls).toEqual([])
  const body = { descriptor_url: gaugeUrl, scopes }
  expect((await send('POST', `${base}/installations`, body)).status).toBe(201)
  expect(await find()).toMatchObject({
    client_key: expect.stringMatching(/^connection:/),
    kind: 'classic',
    installed_by: 'Ana Moreno',
    installed_on: '2026-11-23T09:00:00.000Z',
    is_enabled: true,
    is_updatable: true,
    configure_path: null,
  })
  expect(calls).toEqual(['/installed'])
})

test('behavior: an add-on with a page of settings leads there', async () => {
  const { vendor, send, find } = await startInDevelopmentMode()
  const configurePage = { key: 'configure', name: { value: 'Settings' }, url: '/configure' }
  vendor.descriptor = { ...descriptor, modules: { configurePage } }
  await send('POST', `${base}/installations`, { descriptor_url: gaugeUrl, scopes })
  expect((await find()).configure_path).toBe(
    '/acme/workspace/settings/addon-management/gauge/configure',
  )
})

test('behavior: a shared app of somebody else is listed, and not updated from here', async () => {
  const { read, send } = await createAppAdmin()
  const [app] = (await read(`${base}/installations`)).installations
  expect(app).toMatchObject({ key: 'readiness', kind: 'shared', is_updatable: false })
  const path = `${base}/installations/${encodeURIComponent(app.client_key)}`
  expect((await send('POST', `${path}/update`, { scopes })).status).toBe(400)
})

test.each(['review', ''])('behavior: without development mode: /%s is refused', async (path) => {
  const { send } = await createAppAdmin()
  const body = { descriptor_url: gaugeUrl, ...(path === '' && { scopes }) }
  const response = await send('POST', `${base}/installations/${path}`.replace(/\/$/, ''), body)
  expect(response.status).toBe(403)
  expect(await readMessage(response)).toBe('Enable development mode of Acme first.')
})

test('behavior: nothing is granted that was not shown', async () => {
  const { vendor, send, find } = await startInDevelopmentMode()
  vendor.descriptor = { ...descriptor, scopes: more }
  const response = await send('POST', `${base}/installations`, { descriptor_url: gaugeUrl, scopes })
  expect(response.status).toBe(409)
  expect(await find()).toBeUndefined()
})

test('behavior: a registered app is installed by its key only', async () => {
  const { control, send } = await startInDevelopmentMode()
  await control.install({ descriptor, kind: 'shared', owner: 'orbit' })
  const body = { descriptor_url: gaugeUrl }
  const response = await send('POST', `${base}/installations/review`, body)
  expect(await readMessage(response)).toBe('The app "gauge" is registered: install it by its key.')
})

test('behavior: the admin hears of an update, reads it, and makes it', async () => {
  const { vendor, read, send, path, find } = await startWithClassic()
  expect(await read(`${path}/update`)).toMatchObject({ is_changed: false })
  vendor.descriptor = { ...descriptor, scopes: more }
  expect(await read(`${path}/update`)).toEqual({
    is_changed: true,
    added_scopes: [
      { name: 'pullrequest', description: 'Read your repositories and their pull requests' },
    ],
    removed_scopes: [],
    revoked_approvals: 0,
  })
  expect((await send('POST', `${path}/update`, { scopes })).status).toBe(409)
  expect((await send('POST', `${path}/update`, { scopes: more })).status).toBe(204)
  expect((await find()).scopes).toHaveLength(3)
})

test('behavior: an update that the vendor refuses changes nothing, approvals included', async () => {
  const { vendor, control, page, send, path, find } = await startWithClassic()
  const { apps } = await control.state()
  const { consumer } = apps.find(({ key }: { key: string }) => key === 'gauge')
  await page.requestToken({
    client_id: consumer.client_id,
    redirect_uri: 'https://gauge.example/panel',
    disallow_creation: 'false',
  })
  vendor.descriptor = { ...descriptor, scopes: more }
  vendor.status = 500
  const response = await send('POST', `${path}/update`, { scopes: more })
  expect(response.status).toBe(502)
  expect(await readMessage(response)).toContain('did not accept the "installed" call')
  expect((await find()).scopes).toHaveLength(2)
  expect((await control.state()).decisions).toHaveLength(1)
})

test('behavior: an update does not switch an add-on on again', async () => {
  const { vendor, send, path, find } = await startWithClassic()
  await send('PATCH', path, { is_enabled: false })
  vendor.descriptor = { ...descriptor, name: 'Gauge 2' }
  await send('POST', `${path}/update`, { scopes })
  expect(await find()).toMatchObject({ name: 'Gauge 2', is_enabled: false })
})

test('behavior: an add-on is switched off and on, and removed', async () => {
  const { send, path, find, calls } = await startWithClassic()
  await send('PATCH', path, { is_enabled: false })
  expect((await find()).is_enabled).toBe(false)
  await send('PATCH', path, { is_enabled: true })
  expect((await send('DELETE', path)).status).toBe(204)
  expect(await find()).toBeUndefined()
  expect((await send('DELETE', path)).status).toBe(404)
  expect(calls).toEqual(['/installed', '/uninstalled'])
})

test('behavior: since February 2026 nothing new comes, and what is there is updated and removed', async () => {
  const { changeEra, vendor, read, send, path } = await startWithClassic()
  await changeEra('2026')
  const body = { descriptor_url: gaugeUrl, scopes }
  const response = await send('POST', `${base}/installations`, body)
  expect(response.status).toBe(403)
  expect(await readMessage(response)).toMatch(/^Since 2 February 2026/)
  expect((await read(`${base}/installations`)).closed_reason).toMatch(/^Since 2 February 2026/)
  vendor.descriptor = { ...descriptor, name: 'Gauge 2' }
  expect((await send('POST', `${path}/update`, { scopes })).status).toBe(204)
  expect((await send('DELETE', path)).status).toBe(204)
})

test('behavior: another workspace’s installation is not reached from here', async () => {
  const { send, path } = await startWithClassic()
  const elsewhere = path.replace('acme', 'ana')
  expect((await send('DELETE', elsewhere)).status).toBe(404)
})

test.each(['PUT', 'POST', 'DELETE', 'PATCH'])(
  'behavior: a %s from a frame next door is refused',
  async (method) => {
    const { server } = await createAppAdmin()
    const response = await server.handle(
      new Request(`http://localhost:7990/!api/internal${base}/installations`, {
        method,
        headers: { Origin: 'http://localhost:7991', 'Sec-Fetch-Site': 'same-site' },
        body: '{}',
      }),
    )
    expect(response.status).toBe(403)
  },
)
