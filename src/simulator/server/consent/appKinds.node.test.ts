import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createAppWorld, gaugeDescriptor } from '../testing/createAppWorld.ts'

// Sentences of the announcement (developer community post 37870) on kinds of apps.

type Visit = Awaited<ReturnType<typeof createAppWorld>>
const more = ['account', 'repository', 'pullrequest']

test.each([
  ['shared', 'allow', 'token'],
  ['shared', 'deny', 'denied'],
  ['classic', 'allow', 'asks'],
  ['classic', 'deny', 'asks'],
] as const)(
  'behavior: what %s keeps of %s in another workspace: %s',
  async (kind, answer, standing) => {
    const { ana, control, apps } = await createAppWorld(kind)
    if (kind === 'shared') await installElsewhere(control)
    await ana[answer]('acme')
    expect(await ana.standing('orbit')).toBe(standing)
    expect(apps.acme.id === apps.orbit.id).toBe(kind === 'shared')
  },
)

test('behavior: more scopes of a shared app revoke the approvals of all users', async () => {
  const { ana, ben, update } = await createAppWorld('shared')
  await Promise.all([ana.allow(), ben.allow()])
  await update(more)
  expect([await ana.standing(), await ben.standing()]).toEqual(['asks', 'asks'])
})

test('behavior: more scopes of a classic add-on revoke the approvals of that installation', async () => {
  const { ana, ben, update } = await createAppWorld('classic')
  await Promise.all([ana.allow('acme'), ben.allow('acme'), ana.allow('orbit')])
  await update(more, 'acme')
  expect([await ana.standing('acme'), await ben.standing('acme')]).toEqual(['asks', 'asks'])
  expect(await ana.standing('orbit')).toBe('token')
})

test.each(['shared', 'classic'] as const)(
  'behavior: %s: a revoked approval ends its tokens',
  async (kind) => {
    const { server, ana, update } = await createAppWorld(kind)
    const token = await ana.allow()
    expect((await callRest(server, '/2.0/user', { token })).status).toBe(200)
    await update(more)
    expect((await callRest(server, '/2.0/user', { token })).status).toBe(401)
  },
)

test('behavior: the list of answers keeps the scopes of the time', async () => {
  const { ana, update } = await createAppWorld('shared')
  await ana.deny()
  await update(more)
  const [record] = await ana.list()
  expect(record?.scopes.map(({ name }) => name)).toEqual(['account', 'repository'])
})

test('behavior: each installation of a classic add-on has a line of its own', async () => {
  const { ana } = await createAppWorld('classic')
  await ana.allow('acme')
  await ana.deny('orbit')
  const list = await ana.list()
  expect(
    list.map(({ app_key, workspace_name, decision }) => [app_key, workspace_name, decision]),
  ).toEqual([
    ['gauge', 'Acme', 'approved'],
    ['gauge', 'Orbit', 'denied'],
  ])
})

test('behavior: the answer to a shared app is of no workspace', async () => {
  const { ana } = await createAppWorld('shared')
  await ana.allow('acme')
  expect((await ana.list()).map(({ workspace_name }) => workspace_name)).toEqual([null])
})

test.each([
  ['2020', true],
  ['2022', false],
  ['2026', false],
] as const)('behavior: in %s the Labs page is of a preview: %s', async (era, isPreview) => {
  const { ana, control } = await createAppWorld('shared')
  await control.send('PATCH', 'settings', { era })
  const labs = await (await ana.page.get('/!api/internal/account/features')).json()
  expect(labs.is_preview).toBe(isPreview)
})

// Ana registers the shared app in acme, and Ben is the one who installs in orbit.
test.each([
  ['shared', 'ana', 'token'],
  ['shared', 'ben', 'asks'],
  ['classic', 'ana', 'asks'],
  ['classic', 'ben', 'token'],
] as const)(
  'behavior: a %s app in orbit without the vendor toggle of %s: %s',
  async (kind, user, standing) => {
    const { ana, control } = await createAppWorld(kind)
    if (kind === 'shared') await installElsewhere(control)
    await control.send('PUT', 'labs', { user, explicit_authorization_for_vendors: false })
    expect(await ana.standing('orbit')).toBe(standing)
  },
)

test('a personal application does not require a review', async () => {
  const { server, ana } = await createAppWorld('personal')
  const token = (await ana.load('acme'))?.options['access-token'] ?? ''
  expect((await callRest(server, '/2.0/user', { token })).status).toBe(200)
  expect(await ana.list()).toEqual([])
})

test('a denial stays through updates until the user revokes it', async () => {
  const { ana, update } = await createAppWorld('classic')
  await ana.deny()
  await update(more)
  await update(['account'])
  expect(await ana.standing()).toBe('denied')
  await ana.revokeAll()
  expect(await ana.standing()).toBe('asks')
})

test.each(['shared', 'classic'] as const)(
  'with the toggle of the vendor, ALL apps of the account ask: %s',
  async (kind) => {
    const { ana, control } = await createAppWorld(kind)
    await control.install({ descriptor: { ...gaugeDescriptor, key: 'meter' }, kind, owner: 'acme' })
    const standings = async () => [
      await ana.standing('acme', 'gauge'),
      await ana.standing('acme', 'meter'),
    ]
    const turn = (isOn: boolean) =>
      control.send('PUT', 'labs', { user: 'ana', explicit_authorization_for_vendors: isOn })
    await turn(false)
    expect(await standings()).toEqual(['token', 'token'])
    await turn(true)
    expect(await standings()).toEqual(['asks', 'asks'])
  },
)

test('the toggle of one installing account is not that of another', async () => {
  const { ana, control } = await createAppWorld('classic')
  await control.send('PUT', 'labs', { user: 'ben', explicit_authorization_for_vendors: false })
  expect([await ana.standing('acme'), await ana.standing('orbit')]).toEqual(['asks', 'token'])
})

async function installElsewhere(control: Visit['control']) {
  const response = await control.send('POST', 'installations', { app: 'gauge', workspace: 'orbit' })
  expect(response.status).toBe(201)
}
