import ClientOAuth2 from 'client-oauth2'
import { expect, test } from 'vitest'
import { clients, type ClientWorld, openClientWorld, redirectUri } from './openClientWorld.ts'

function createClient({ tokenUrl, authorizeUrl }: ClientWorld) {
  return new ClientOAuth2({
    clientId: clients.dashboard.id,
    clientSecret: clients.dashboard.secret,
    accessTokenUri: tokenUrl,
    authorizationUri: authorizeUrl,
    redirectUri,
    scopes: ['account'],
    state: 'its own',
  })
}

test.each(['2020', '2022'] as const)('client-oauth2 gets an implicit token in %s', async (era) => {
  const world = await openClientWorld(era)
  const client = createClient(world)
  const back = await world.visit(client.token.getUri())

  expect(back.search).toBe('')
  const token = await client.token.getToken(back.href)

  expect(token.tokenType).toBe('bearer')
  expect((await world.call('/2.0/user', token.accessToken)).status).toBe(200)
  expect(token.refreshToken).toBeUndefined()
})

test('client-oauth2 gets no implicit token in 2026', async () => {
  const world = await openClientWorld('2026')
  const client = createClient(world)
  await expect(world.visit(client.token.getUri())).rejects.toThrow(
    'The implicit grant (response_type=token) is no longer supported.',
  )
  // The control: it gets a code.
  const back = await world.visit(client.code.getUri())
  const token = await client.code.getToken(back.href)
  expect((await world.call('/2.0/user', token.accessToken)).status).toBe(200)
})

test('client-oauth2 refuses an answer with the state of another', async () => {
  const world = await openClientWorld('2022')
  const client = createClient(world)
  const back = await world.visit(client.token.getUri({ state: 'of another' }))
  await expect(client.token.getToken(back.href)).rejects.toThrow('Invalid state')
})

test('client-oauth2 refreshes a token, and signs requests with it', async () => {
  const world = await openClientWorld('2022')
  const client = createClient(world)
  const back = await world.visit(client.code.getUri())
  const token = await (await client.code.getToken(back.href)).refresh()
  // It writes "Bearer" for the "bearer" of the answer.
  expect(token.sign({ method: 'GET', url: world.origin })).toMatchObject({
    headers: { Authorization: `Bearer ${token.accessToken}` },
  })
  expect((await world.call('/2.0/user', token.accessToken)).status).toBe(200)
})
