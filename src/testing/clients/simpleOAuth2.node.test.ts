import { AuthorizationCode, ClientCredentials } from 'simple-oauth2'
import { expect, test } from 'vitest'
import { eras } from '../../contract/eras.ts'
import { clients, type ClientWorld, openClientWorld, redirectUri } from './openClientWorld.ts'

const toSettings = ({ origin }: ClientWorld, client: { id: string; secret: string }) => ({
  client,
  auth: { tokenHost: origin, tokenPath: '/site/oauth2/access_token' },
})

function createCodeClient(world: ClientWorld) {
  const { client, auth } = toSettings(world, clients.dashboard)
  return new AuthorizationCode({
    client,
    auth: { ...auth, authorizePath: '/site/oauth2/authorize' },
  })
}

test.each(eras)('simple-oauth2 gets a token for a code, and refreshes it, in %s', async (era) => {
  const world = await openClientWorld(era)
  const client = createCodeClient(world)
  const address = client.authorizeURL({
    redirect_uri: redirectUri,
    scope: 'account',
    state: 'a b&c',
  })

  const { searchParams } = await world.visit(address)
  const code = searchParams.get('code') ?? ''
  const token = await client.getToken({ code, redirect_uri: redirectUri })

  expect(searchParams.get('state')).toBe('a b&c')
  // It reads no scopes, so that their name has changed is nothing to it.
  const scopes = era === '2026' ? { scope: 'account' } : { scopes: 'account' }
  expect(token.token).toMatchObject({ ...scopes, token_type: 'bearer', expires_in: 7_200 })
  expect(token.expired()).toBe(false)
  expect((await world.call('/2.0/user', String(token.token.access_token))).status).toBe(200)

  const next = await token.refresh()
  expect((await world.call('/2.0/user', String(next.token.access_token))).status).toBe(200)
  const isSame = next.token.refresh_token === token.token.refresh_token
  expect(isSame).toBe(era !== '2026')
})

test.each(eras)('simple-oauth2 gets a token for a consumer itself in %s', async (era) => {
  const world = await openClientWorld(era)
  const client = new ClientCredentials(toSettings(world, clients.scripts))
  const { token } = await client.getToken({ scope: 'account pullrequest' })
  const path = '/2.0/repositories/acme/checkout/pullrequests'
  expect((await world.call(path, String(token.access_token))).status).toBe(200)
  expect('refresh_token' in token).toBe(era !== '2026')
})

test('simple-oauth2 sends credentials in the form just as well', async () => {
  const world = await openClientWorld('2026')
  const client = new ClientCredentials({
    ...toSettings(world, clients.scripts),
    options: { authorizationMethod: 'body' },
  })
  expect((await client.getToken({})).token).toMatchObject({ state: 'client_credentials' })
})

test("simple-oauth2 fails with Bitbucket's own words when a code is used twice", async () => {
  const world = await openClientWorld('2026')
  const client = createCodeClient(world)
  const code = (await world.visit(client.authorizeURL({}))).searchParams.get('code') ?? ''
  const use = () => client.getToken({ code, redirect_uri: redirectUri })
  await use()
  await expect(use()).rejects.toMatchObject({
    output: { statusCode: 400 },
    data: {
      payload: { error: 'invalid_grant', error_description: 'The specified code is not valid.' },
    },
  })
})

test('simple-oauth2 chokes on a JSON body, as Bitbucket takes forms only', async () => {
  const world = await openClientWorld('2022')
  const client = new ClientCredentials({
    ...toSettings(world, clients.scripts),
    options: { bodyFormat: 'json' },
  })
  await expect(client.getToken({})).rejects.toMatchObject({
    data: { payload: { error_description: 'Unsupported grant type: None' } },
  })
})
