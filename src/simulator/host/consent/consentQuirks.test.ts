import { expect, test, vi } from 'vitest'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import { createModule } from '../testing/createModule.ts'
import {
  createTokenWorld,
  firstModuleId,
  type TokenWorldParameters,
} from '../testing/createTokenWorld.ts'

// Quirks that the page has a part in, on and off.

const secondModuleId = firstModuleId.replace('panel', 'second')
const twoApps = [createModule(), createModule({ 'client-id': 'other' }, 'second')]
const approved = { 'access-token': 'old', 'access-token-expires-in': 7200 }

async function start(settings: Partial<HostSettings>, rest: TokenWorldParameters = {}) {
  const world = await createTokenWorld({ ...rest, settings })
  const { accessRequests } = world
  const untilOpen = (count: number) =>
    vi.waitFor(() => expect(accessRequests.open.getState()).toHaveLength(count))
  return { ...world, untilOpen, open: () => accessRequests.open.getState() }
}

test('answer_settles_all: one Deny denies both apps, and the other question stays', async () => {
  const world = await start({ answer_settles_all: true }, { modules: twoApps })
  const answers = [world.request(), world.request(secondModuleId)]
  await world.untilOpen(2)
  world.accessRequests.answer(1, 'denied')
  await expect(Promise.all(answers)).resolves.toMatchObject([
    { error: { code: 'USER_DENIED_ACCESS' } },
    { error: { code: 'USER_DENIED_ACCESS' } },
  ])
  expect(world.open()).toMatchObject([{ app: { clientId: 'other' }, calls: [] }])
})

test('answer_settles_all off: a Deny denies its own app', async () => {
  const world = await start({}, { modules: twoApps })
  const first = world.request()
  void world.request(secondModuleId)
  await world.untilOpen(2)
  world.accessRequests.answer(1, 'denied')
  await first
  expect(world.open()).toMatchObject([{ app: { clientId: 'other' }, calls: [2] }])
})

test.for(['dialog', 'flag'] as const)('prompt_form %s: the question has it', async (form) => {
  const world = await start({ prompt_form: form })
  void world.request()
  await world.untilOpen(1)
  expect(world.open()).toMatchObject([{ form, isReviewed: false }])
})

test('module_leaves_page: a call does not find its module', async () => {
  const { request } = await start({ module_leaves_page: true })
  await expect(request()).resolves.toEqual({
    error: { code: 'MODULE_NOT_FOUND', message: 'Module not found' },
  })
})

test('module_leaves_page off: a call finds its module', async () => {
  const { request } = await start({}, { modules: [createModule(approved)] })
  await expect(request()).resolves.toMatchObject({ token: { access_token: 'old' } })
})

test.for([
  [true, '/account/admin/api'],
  [false, '/account/settings/app-authorizations/'],
] as const)('manage_link_is_dead %s: the flag leads to %s', async ([isDead, address]) => {
  const world = await start({ manage_link_is_dead: isDead })
  const answer = world.request()
  await world.untilOpen(1)
  world.accessRequests.answer(1, 'allowed')
  await answer
  expect(world.flags.shown.getState()).toMatchObject([{ manageAddress: address }])
})

test.for([
  ['2022', { scopes: 'account pullrequest' }],
  ['2026', { scope: 'account pullrequest' }],
] as const)('in %s a token at hand names its scopes %j', async ([era, scopes]) => {
  const { request } = await start({ era }, { modules: [createModule(approved)] })
  await expect(request()).resolves.toEqual({
    token: { access_token: 'old', token_type: 'bearer', expires_in: 7200, ...scopes },
  })
})

test('in 2026 a new token names its scopes as the server does', async () => {
  const { request } = await start(
    { era: '2026' },
    {
      modules: [createModule(approved)],
      tokenRoute: () => ({
        access_token: 'new',
        token_type: 'bearer',
        expires_in: 7200,
        scope: 'account',
        refresh_token: 'secret',
      }),
    },
  )
  await expect(request(firstModuleId, true)).resolves.toEqual({
    token: { access_token: 'new', token_type: 'bearer', expires_in: 7200, scope: 'account' },
  })
})
