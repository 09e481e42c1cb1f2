import { afterEach, expect, test, vi } from 'vitest'
import { createDeferred } from '../testing/createDeferred.ts'
import { createModule } from '../testing/createModule.ts'
import { createTokenWorld, firstModuleId } from '../testing/createTokenWorld.ts'

afterEach(() => {
  vi.useRealTimers()
})

type World = Awaited<ReturnType<typeof createTokenWorld>>

const openRequests = ({ accessRequests }: World, count: number) =>
  vi.waitFor(() => expect(accessRequests.open.getState()).toHaveLength(count))

test('step 5: asks with the app and its scopes in words', async () => {
  const world = await createTokenWorld()
  void world.request()
  await openRequests(world, 1)
  expect(world.accessRequests.open.getState()[0]?.app).toEqual({
    appKey: 'app',
    appName: 'Assent',
    clientId: 'client',
    scopes: [{ name: 'account', description: 'Read your account' }],
  })
})

test('Allow makes a token and may store an approval', async () => {
  const world = await createTokenWorld()
  const answer = world.request()
  await openRequests(world, 1)
  world.accessRequests.answer(1, 'allowed')
  await expect(answer).resolves.toMatchObject({ token: { access_token: 'new' } })
  expect(world.sent[0]).toContain('disallow_creation=false')
  expect(world.flagTitles()).toEqual(['Access granted'])
})

test('Deny makes none', async () => {
  const world = await createTokenWorld()
  const answer = world.request()
  await openRequests(world, 1)
  world.accessRequests.answer(1, 'denied')
  await expect(answer).resolves.toMatchObject({ error: { code: 'USER_DENIED_ACCESS' } })
  expect(world.sent).toEqual([])
})

test('no answer in time', async () => {
  vi.useFakeTimers()
  const world = await createTokenWorld({ settings: { access_request_timeout_ms: 2_000 } })
  const answer = world.request()
  await vi.advanceTimersByTimeAsync(2_000)
  await expect(answer).resolves.toEqual({
    error: {
      code: 'ACCESS_TOKEN_REQUEST_FAILED',
      message: 'Request for access token failed',
    },
  })
})

test('without the words of the scopes nobody is asked', async () => {
  const world = await createTokenWorld({ scopesFail: true })
  await expect(world.request()).resolves.toMatchObject({ error: { code: 'USER_DENIED_ACCESS' } })
  expect(world.accessRequests.open.getState()).toEqual([])
  expect(world.flagTitles()).toEqual(['Something went wrong'])
})

test('the callback URL is looked at only after Allow, and no flag follows', async () => {
  const world = await createTokenWorld({ frameUrls: [] })
  const answer = world.request()
  await openRequests(world, 1)
  world.accessRequests.answer(1, 'allowed')
  await expect(answer).resolves.toMatchObject({
    error: { code: 'FRAME_SRC_CONSUMER_CALLBACK_MISMATCH' },
  })
  expect(world.flagTitles()).toEqual([])
})

test('a refusal of the server after Allow shows a flag', async () => {
  const world = await createTokenWorld({
    tokenRoute: () => Response.json({ error: 'invalid_grant' }, { status: 400 }),
  })
  const answer = world.request()
  await openRequests(world, 1)
  world.accessRequests.answer(1, 'allowed')
  await expect(answer).resolves.toEqual({ error: { error: 'invalid_grant' } })
  expect(world.flagTitles()).toEqual(['Access was not granted'])
})

test('calls of one app wait for one answer and share one token', async () => {
  const modules = [createModule(), createModule({}, 'second')]
  const world = await createTokenWorld({ modules })
  const answers = [world.request(), world.request(firstModuleId.replace('panel', 'second'))]
  await vi.waitFor(() =>
    expect(world.accessRequests.open.getState()).toMatchObject([{ calls: [1, 2] }]),
  )
  world.accessRequests.answer(1, 'allowed')
  await expect(Promise.all(answers)).resolves.toMatchObject([
    { token: { access_token: 'new' } },
    { token: { access_token: 'new' } },
  ])
  expect(world.sent).toHaveLength(1)
})

test('after Allow no module of the app asks again', async () => {
  const modules = [createModule(), createModule({}, 'second')]
  const world = await createTokenWorld({ modules })
  const first = world.request()
  await openRequests(world, 1)
  world.accessRequests.answer(1, 'allowed')
  await first
  await expect(world.request(firstModuleId.replace('panel', 'second'))).resolves.toMatchObject({
    token: { access_token: 'new' },
  })
})

test('a call between Allow and the token does not ask again', async () => {
  const answered = createDeferred<object>()
  const world = await createTokenWorld({ tokenRoute: () => answered.promise })
  const first = world.request()
  await openRequests(world, 1)
  world.accessRequests.answer(1, 'allowed')
  await vi.waitFor(() => expect(world.sent).toHaveLength(1))
  const second = world.request()
  answered.resolve(Response.json({ error: 'invalid_grant' }, { status: 400 }))
  await expect(Promise.all([first, second])).resolves.toEqual([
    { error: { error: 'invalid_grant' } },
    { error: { error: 'invalid_grant' } },
  ])
})

test('after a failed token the next call asks again', async () => {
  const world = await createTokenWorld({ tokenRoute: () => new TypeError('Failed to fetch') })
  const first = world.request()
  await openRequests(world, 1)
  world.accessRequests.answer(1, 'allowed')
  await expect(first).rejects.toThrow('Failed to fetch')
  void world.request()
  await openRequests(world, 1)
  expect(world.accessRequests.open.getState()).toMatchObject([{ id: 2 }])
})

test('prompt_per_call: each call asks, one answer settles all, each makes its token', async () => {
  const world = await createTokenWorld({ settings: { prompt_per_call: true } })
  const answers = [world.request(), world.request()]
  await openRequests(world, 2)
  world.accessRequests.answer(1, 'allowed')
  await Promise.all(answers)
  expect(world.sent).toHaveLength(2)
  expect(world.flagTitles()).toEqual(['Access granted'])
})

test('prompt_per_call: a call between Allow and the token asks again', async () => {
  const world = await createTokenWorld({
    settings: { prompt_per_call: true },
    tokenRoute: () => new Promise<never>(() => undefined),
  })
  void world.request()
  await openRequests(world, 1)
  world.accessRequests.answer(1, 'allowed')
  await vi.waitFor(() => expect(world.sent).toHaveLength(1))
  void world.request()
  await openRequests(world, 1)
  expect(world.accessRequests.open.getState()).toMatchObject([{ id: 2 }])
})
