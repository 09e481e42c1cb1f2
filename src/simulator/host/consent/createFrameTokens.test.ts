import { expect, test } from 'vitest'
import { createDeferred } from '../testing/createDeferred.ts'
import { createModule, target } from '../testing/createModule.ts'
import { createTokenWorld, firstModuleId, tokenResponse } from '../testing/createTokenWorld.ts'
import { signedOutSession } from '../testing/hostSession.ts'

const approved = { 'access-token': 'old', 'access-token-expires-in': 7200 }
const oldToken = {
  access_token: 'old',
  token_type: 'bearer',
  expires_in: 7200,
  scopes: 'account pullrequest',
}
const newToken = {
  access_token: 'new',
  token_type: 'bearer',
  expires_in: 7200,
  scopes: 'account',
}

test('default', async () => {
  const { request } = await createTokenWorld({ modules: [createModule(approved)] })
  await expect(request()).resolves.toEqual({ token: oldToken })
})

test('step 0: a module id of another frame', async () => {
  const { tokens } = await createTokenWorld({ modules: [createModule(approved)] })
  const request = { claimedModuleId: firstModuleId, ownModuleId: 'another', isForced: false }
  await expect(tokens.request(request)).resolves.toEqual({
    error: { code: 'USER_DENIED_ACCESS', message: 'User denied access to app' },
  })
})

test('step 0: no module id at all gets no answer', async () => {
  const { tokens } = await createTokenWorld()
  const request = { claimedModuleId: undefined, ownModuleId: undefined, isForced: false }
  await expect(tokens.request(request)).resolves.toBeUndefined()
})

test('step 1: a module that is not on the page, before the login is looked at', async () => {
  const { request } = await createTokenWorld({ session: signedOutSession })
  await expect(request('gone')).resolves.toEqual({
    error: { code: 'MODULE_NOT_FOUND', message: 'Module not found' },
  })
})

test('step 2: a viewer who is signed out gets an empty token, even without a client id', async () => {
  const modules = [createModule({ 'client-id': '' })]
  const { request } = await createTokenWorld({ session: signedOutSession, modules })
  await expect(request()).resolves.toEqual({ token: { access_token: '', unauthenticated: true } })
})

test('step 2: a login that has ended', async () => {
  const modules = [createModule(approved)]
  const { request } = await createTokenWorld({ session: signedOutSession, modules })
  await expect(request()).resolves.toEqual({
    error: { code: 'USER_NOT_AUTHENTICATED', message: 'User is not authenticated' },
  })
})

test('step 3: no OAuth consumer, before the denial is looked at', async () => {
  const modules = [createModule({ 'client-id': '', 'user-denied': 'true' })]
  const { request } = await createTokenWorld({ modules })
  await expect(request()).resolves.toMatchObject({ error: { code: 'NO_OAUTH_CONSUMER_CLIENT_ID' } })
})

test('step 4: a stored denial, before the token is looked at', async () => {
  const modules = [createModule({ ...approved, 'user-denied': 'true' })]
  const { request, accessRequests } = await createTokenWorld({ modules })
  await expect(request()).resolves.toMatchObject({ error: { code: 'USER_ALREADY_DENIED_ACCESS' } })
  expect(accessRequests.open.getState()).toEqual([])
})

test('step 6: no frame at the callback URL', async () => {
  const { request } = await createTokenWorld({
    modules: [createModule(approved)],
    frameUrls: ['https://elsewhere.example/'],
  })
  await expect(request()).resolves.toMatchObject({
    error: { code: 'FRAME_SRC_CONSUMER_CALLBACK_MISMATCH' },
  })
})

test('step 7: a token is good until 3 seconds before its end', async () => {
  const { request, clock, sent } = await createTokenWorld({ modules: [createModule(approved)] })
  clock.time = 7_200_000 - 3_001
  await expect(request()).resolves.toEqual({ token: oldToken })
  expect(sent).toEqual([])
})

test('step 8: a token that ends is replaced, without a new approval', async () => {
  const { request, clock, sent } = await createTokenWorld({ modules: [createModule(approved)] })
  clock.time = 7_200_000 - 3_000
  await expect(request()).resolves.toEqual({ token: newToken })
  expect(sent[0]).toContain('disallow_creation=true')
})

test('step 8: a forced request skips the token at hand', async () => {
  const { request, sent } = await createTokenWorld({ modules: [createModule(approved)] })
  await request(firstModuleId, true)
  expect(sent).toHaveLength(1)
})

test('step 9: the new token is kept and handed out without the refresh token', async () => {
  const { request, sent } = await createTokenWorld({ modules: [createModule(approved)] })
  await request(firstModuleId, true)
  const answer = await request()
  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(answer).toMatchObject({ token: { access_token: 'new' } })
  expect(sent).toHaveLength(1)
})

test('step 9: a module that left the page meanwhile', async () => {
  const answered = createDeferred<object>()
  const { request, clock, modules } = await createTokenWorld({
    modules: [createModule(approved)],
    tokenRoute: () => answered.promise,
  })
  const answer = request(firstModuleId, true)
  clock.time = 270_000
  await modules.load('{acme}', target, 'x')
  answered.resolve(tokenResponse)
  await expect(answer).resolves.toMatchObject({ error: { code: 'MODULE_NOT_FOUND' } })
})

test('step 9: a refusal of the server is handed on, without a flag', async () => {
  const body = { error: 'access_denied', error_description: 'No grant.' }
  const { request, flagTitles } = await createTokenWorld({
    modules: [createModule(approved)],
    tokenRoute: () => Response.json(body, { status: 400 }),
  })
  await expect(request(firstModuleId, true)).resolves.toEqual({ error: body })
  expect(flagTitles()).toEqual([])
})

test('step 9: an unreachable server throws', async () => {
  const { request } = await createTokenWorld({
    modules: [createModule(approved)],
    tokenRoute: () => new TypeError('Failed to fetch'),
  })
  await expect(request(firstModuleId, true)).rejects.toThrow('Failed to fetch')
})
