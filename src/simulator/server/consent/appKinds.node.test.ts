import { expect, test } from 'vitest'
import type { Era } from '../../../contract/eras.ts'
import { callRest } from '../testing/callRest.ts'
import { type AppStanding, createAppWorld } from '../testing/createAppWorld.ts'
import type { AppKind } from '../world/World.ts'

// Sentences of the announcement (developer community post 37870) on kinds of apps.

type Visit = Awaited<ReturnType<typeof createAppWorld>>
const fewer = ['account']
const more = ['account', 'repository', 'pullrequest']

/** What happened before Ana opens a page, and what an app that has to ask then meets. */
const stories: [title: string, happens: (world: Visit) => Promise<unknown>, AppStanding][] = [
  ['nothing', async () => undefined, 'asks'],
  ['an Allow', ({ ana }) => ana.allow(), 'token'],
  ['a denial', ({ ana }) => ana.deny(), 'denied'],
  ['an Allow, then more scopes', inOrder(allow, ({ update }) => update(more)), 'asks'],
  ['an Allow, then fewer scopes', inOrder(allow, ({ update }) => update(fewer)), 'token'],
  [
    'an Allow, then the same scopes',
    inOrder(allow, ({ update }) => update(more.slice(0, 2))),
    'token',
  ],
  ['a denial, then more scopes', inOrder(deny, ({ update }) => update(more)), 'denied'],
  ['a denial, then fewer scopes', inOrder(deny, ({ update }) => update(fewer)), 'denied'],
  ['an Allow, revoked', inOrder(allow, ({ ana }) => ana.revokeAll()), 'asks'],
  ['a denial, revoked', inOrder(deny, ({ ana }) => ana.revokeAll()), 'asks'],
  ['a denial, revoked, then an Allow', inOrder(deny, ({ ana }) => ana.revokeAll(), allow), 'token'],
  ['an Allow of Ben', ({ ben }) => ben.allow(), 'asks'],
  ['a denial of Ben', ({ ben }) => ben.deny(), 'asks'],
]
const kinds: AppKind[] = ['shared', 'classic', 'personal']
const eras: Era[] = ['2020', '2022', '2026']
const matrix = kinds.flatMap((kind) =>
  eras.flatMap((era) =>
    stories.map(([title, happens, standing]) => ({ kind, era, title, happens, standing })),
  ),
)

test.each(matrix)('behavior: $kind in $era after $title', async (row) => {
  const world = await createAppWorld(row.kind)
  await world.control.send('PATCH', 'settings', { era: row.era })

  await row.happens(world)

  // Nobody reviews a personal app.
  expect(await world.ana.standing()).toBe(row.kind === 'personal' ? 'token' : row.standing)
})

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

test.each(kinds.slice(0, 2))('behavior: %s: a revoked approval ends its tokens', async (kind) => {
  const { server, ana, update } = await createAppWorld(kind)
  const token = await ana.allow()
  expect((await callRest(server, '/2.0/user', { token })).status).toBe(200)
  await update(more)
  expect((await callRest(server, '/2.0/user', { token })).status).toBe(401)
})

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

test.each([
  ['2020', 'token'],
  ['2022', 'asks'],
  ['2026', 'asks'],
] as const)('behavior: without Labs toggles an app in %s: %s', async (era, standing) => {
  const { ana, control } = await createAppWorld('shared')
  await control.send('PATCH', 'settings', { era })
  const off = { explicit_authorization: false, explicit_authorization_for_vendors: false }
  await control.send('PUT', 'labs', { user: 'ana', ...off })
  expect(await ana.standing()).toBe(standing)
})

function inOrder(...steps: ((world: Visit) => Promise<unknown>)[]) {
  return async (world: Visit) => {
    for (const step of steps) await step(world)
  }
}

function allow({ ana }: Visit) {
  return ana.allow()
}

function deny({ ana }: Visit) {
  return ana.deny()
}

async function installElsewhere(control: Visit['control']) {
  const response = await control.send('POST', 'installations', { app: 'gauge', workspace: 'orbit' })
  expect(response.status).toBe(201)
}
