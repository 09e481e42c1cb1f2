import { expect, test } from 'vitest'
import { createAppAdmin, gaugeUrl, readMessage } from '../testing/createAppAdmin.ts'
import { createAppWorld, gaugeDescriptor as descriptor } from '../testing/createAppWorld.ts'

const apps = '/workspaces/acme/apps'

test('default: an app is registered from its address, and listed without its secret', async () => {
  const admin = await createAppAdmin()
  const body = { kind: 'shared', descriptor_url: gaugeUrl }
  const registered = await admin.send('POST', apps, body)
  expect(registered.status).toBe(201)
  const page = await admin.read(apps)
  expect(page.apps).toEqual([
    {
      id: 'gauge',
      key: 'gauge',
      name: 'Gauge',
      description: 'Shows how full a repository is.',
      kind: 'shared',
      client_id: expect.stringMatching(/^[\w-]{36}$/),
      descriptor_url: gaugeUrl,
      base_url: 'https://gauge.example',
      installation_url: 'http://localhost:7990/site/addons/authorize?addon_key=gauge',
      scopes: ['account', 'repository'],
      installations: 0,
    },
  ])
  expect(page.closed_reason).toBeNull()
  expect(admin.calls).toEqual([])
})

test('behavior: the secret is told on demand', async () => {
  const admin = await createAppAdmin()
  await admin.send('POST', apps, { kind: 'personal', descriptor })
  const response = await admin.get(`${apps}/gauge/secret`)
  const { apps: known } = await admin.control.state()
  const { consumer } = known.find(({ key }: { key: string }) => key === 'gauge')
  expect(await response.json()).toEqual({ client_secret: consumer.client_secret })
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test('behavior: each field of a bad descriptor is named on a line of its own', async () => {
  const admin = await createAppAdmin()
  const bad = { ...descriptor, key: 'no spaces', baseUrl: 'ftp://x', scopes: ['repositories'] }
  const response = await admin.send('POST', apps, { kind: 'shared', descriptor: bad })
  expect(response.status).toBe(400)
  expect((await readMessage(response)).split('\n')).toEqual([
    'key: May hold letters, digits, ".", "_" and "-" only.',
    'baseUrl: Must begin with https://, or http:// for this machine.',
    'scopes.0: "repositories" is not a scope of Bitbucket Cloud.',
  ])
})

test.each([
  ['raised', { scopes: ['account', 'pullrequest'] }, ['pullrequest'], ['repository'], 2],
  ['lowered', { scopes: ['account'] }, [], ['repository'], 0],
] as const)('behavior: what %s scopes do is told first, then done', async (_title, ...row) => {
  const [change, added, removed, count] = row
  const { ana, ben } = await createAppWorld('shared')
  await Promise.all([ana.allow(), ben.allow()])
  const path = '/!api/internal/workspaces/acme/apps/gauge'
  const preview = await (await ana.page.send('POST', `${path}/preview`, change)).json()
  expect(preview).toMatchObject({ is_changed: true, revoked_approvals: count })
  expect(namesOf(preview.added_scopes)).toEqual(added)
  expect(namesOf(preview.removed_scopes)).toEqual(removed)
  expect(await ana.standing()).toBe('token')
  expect(await (await ana.page.send('PUT', path, change)).json()).toEqual(preview)
  expect([await ana.standing(), await ben.standing()]).toEqual(
    count === 0 ? ['token', 'token'] : ['asks', 'asks'],
  )
})

test('behavior: an app is updated from its own address, also after new Connect apps ended', async () => {
  const admin = await createAppAdmin()
  await admin.send('POST', apps, { kind: 'shared', descriptor_url: gaugeUrl })
  admin.vendor.descriptor = { ...descriptor, name: 'Gauge 2' }
  await admin.changeEra('2026')
  expect((await admin.send('PUT', `${apps}/gauge`, {})).status).toBe(200)
  expect((await admin.read(apps)).apps[0].name).toBe('Gauge 2')
})

test('behavior: a pasted descriptor updates, and the address stays for the next time', async () => {
  const admin = await createAppAdmin()
  await admin.send('POST', apps, { kind: 'shared', descriptor_url: gaugeUrl })
  await admin.send('PUT', `${apps}/gauge`, { descriptor: { ...descriptor, name: 'Pasted' } })
  const [app] = (await admin.read(apps)).apps
  expect([app.name, app.descriptor_url]).toEqual(['Pasted', gaugeUrl])
})

test.each([
  ['no scope', { scopes: [] }, 'scopes: Choose at least one scope.'],
  ['an unknown scope', { scopes: ['x'] }, 'scopes.0: "x" is not a scope of Bitbucket Cloud.'],
  [
    'another key',
    { descriptor: { ...descriptor, key: 'other' } },
    'key: it is "gauge", and an update cannot change it.',
  ],
] as const)('behavior: a change to %s is refused before and at saving', async (...row) => {
  const [, change, message] = row
  const admin = await createAppAdmin()
  await admin.send('POST', apps, { kind: 'shared', descriptor })
  const preview = await admin.send('POST', `${apps}/gauge/preview`, change)
  const saved = await admin.send('PUT', `${apps}/gauge`, change)
  expect([await readMessage(preview), await readMessage(saved)]).toEqual([message, message])
})

test('behavior: a deleted app leaves all workspaces, and tells its vendor', async () => {
  const admin = await createAppAdmin()
  await admin.send('POST', apps, { kind: 'shared', descriptor })
  for (const workspace of ['acme', 'orbit']) {
    await admin.control.send('POST', 'installations', { app: 'gauge', workspace })
  }
  expect((await admin.send('DELETE', `${apps}/gauge`)).status).toBe(204)
  const state = await admin.control.state()
  expect(state.apps.map(({ key }: { key: string }) => key)).toEqual(['readiness'])
  expect(state.installations).toHaveLength(2)
  expect(admin.calls).toEqual(['/installed', '/installed', '/uninstalled', '/uninstalled'])
})

test('behavior: since February 2026 nobody registers an app', async () => {
  const admin = await createAppAdmin()
  await admin.changeEra('2026')
  const response = await admin.send('POST', apps, { kind: 'shared', descriptor })
  expect(response.status).toBe(403)
  expect(await readMessage(response)).toMatch(/^Since 2 February 2026 .* switch the simulator/)
  expect((await admin.read(apps)).closed_reason).toMatch(/^Since 2 February 2026/)
  // The control API stays open.
  await admin.control.install({ descriptor, kind: 'shared', owner: 'acme' })
})

test.each([
  ['a member', 'ben', 'acme', 403, 'Only administrators of Acme may do that.'],
  ['a stranger', 'vera', 'orbit', 404, 'There is no such workspace.'],
  ['anybody, in no workspace,', 'ana', 'nowhere', 404, 'There is no such workspace.'],
  ['somebody signed out', null, 'acme', 401, 'Log in first.'],
] as const)('behavior: %s manages nothing', async (_title, user, workspace, status, message) => {
  const admin = await createAppAdmin()
  await admin.page.send('POST', '/__simulator/login', { user })
  const response = await admin.get(`/workspaces/${workspace}/apps`)
  expect(response.status).toBe(status)
  expect(await readMessage(response)).toBe(message)
})

test('behavior: an app of another workspace is not reached from here', async () => {
  const admin = await createAppAdmin()
  const paths = ['readiness', 'readiness/secret'].map((path) => `${apps}/${path}`)
  const answers = await Promise.all([
    admin.send('DELETE', paths[0] ?? ''),
    admin.send('PUT', paths[0] ?? '', { scopes: ['account'] }),
    admin.get(paths[1] ?? ''),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
})

function namesOf(scopes: { name: string }[]): string[] {
  return scopes.map(({ name }) => name)
}
