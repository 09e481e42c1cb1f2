import * as oauth from 'oauth4webapi'
import { expect, test } from 'vitest'
import { eras } from '../../contract/eras.ts'
import { forgeJwt } from '../../simulator/server/testing/forgeJwt.ts'
import { clients, type ClientWorld, openClientWorld, redirectUri } from './openClientWorld.ts'

const client = { client_id: clients.dashboard.id }
const authenticate = oauth.ClientSecretBasic(clients.dashboard.secret)
// The port is not one of https.
const options = { [oauth.allowInsecureRequests]: true }

const toServer = ({ origin, tokenUrl, authorizeUrl }: ClientWorld): oauth.AuthorizationServer => ({
  issuer: origin,
  token_endpoint: tokenUrl,
  authorization_endpoint: authorizeUrl,
})

async function signIn(world: ClientWorld, decision: 'grant' | 'cancel' = 'grant') {
  const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()]
  const address = new URL(world.authorizeUrl)
  const asked = {
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    scope: 'account',
    state,
  }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  const back = await world.visit(address, decision)
  return {
    parameters: () => oauth.validateAuthResponse(toServer(world), client, back, state),
    verifier,
  }
}

async function exchange(world: ClientWorld, parameters: URLSearchParams, verifier: string) {
  const server = toServer(world)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    authenticate,
    parameters,
    redirectUri,
    verifier,
    options,
  )
  return oauth.processAuthorizationCodeResponse(server, client, response)
}

test.each(eras)('oauth4webapi gets a token with PKCE, and refreshes it, in %s', async (era) => {
  const world = await openClientWorld(era)
  const server = toServer(world)
  const { parameters, verifier } = await signIn(world)
  const token = await exchange(world, parameters(), verifier)

  expect(token).toMatchObject({ token_type: 'bearer', expires_in: 7_200 })
  // The standard's field is there since May 2026; before, the client sees no scope.
  expect(token.scope).toBe(era === '2026' ? 'account' : undefined)
  const url = new URL(`${world.origin}/2.0/user`)
  const call = (access: string) =>
    oauth.protectedResourceRequest(access, 'GET', url, undefined, undefined, options)
  expect((await call(token.access_token)).status).toBe(200)

  const refreshed = await oauth.refreshTokenGrantRequest(
    server,
    client,
    authenticate,
    token.refresh_token ?? '',
    options,
  )
  const next = await oauth.processRefreshTokenResponse(server, client, refreshed)
  expect((await call(next.access_token)).status).toBe(200)
})

test('oauth4webapi with another verifier is refused where PKCE is enforced', async () => {
  const world = await openClientWorld('2026')
  await world.control('PUT', 'quirks', { pkce_is_enforced: true })
  const { parameters, verifier } = await signIn(world)
  const wrong = exchange(world, parameters(), oauth.generateRandomCodeVerifier())
  await expect(wrong).rejects.toMatchObject({ error: 'invalid_grant', status: 400 })
  // The control: the right one is good, and the code was not used up.
  await expect(exchange(world, parameters(), verifier)).resolves.toHaveProperty('access_token')
})

test('oauth4webapi reads that the user cancelled', async () => {
  const { parameters } = await signIn(await openClientWorld('2026'), 'cancel')
  expect(parameters).toThrow(oauth.AuthorizationResponseError)
})

test.each(eras)('oauth4webapi swaps a JWT by its generic grant in %s', async (era) => {
  const world = await openClientWorld('2020')
  const descriptor = {
    key: 'gauge',
    name: 'Gauge',
    description: 'Shows how full a repository is.',
    baseUrl: 'https://gauge.example',
    authentication: { type: 'jwt' },
    lifecycle: {},
    scopes: ['repository'],
  }
  const installed = await world.control('POST', 'apps', {
    descriptor,
    kind: 'shared',
    owner: 'acme',
  })
  const app: { key: string; clientKey: string; sharedSecret: string } = await installed.json()
  await world.control('PATCH', 'settings', { era })
  const seconds = Math.floor(Date.now() / 1_000)
  const claims = { iss: app.key, sub: app.clientKey, iat: seconds, exp: seconds + 60 }
  const jwt = forgeJwt({ claims, secret: app.sharedSecret })
  const server = toServer(world)
  const grant = 'urn:bitbucket:oauth2:jwt'
  const response = await oauth.genericTokenEndpointRequest(
    server,
    { client_id: app.key },
    (_server, _client, _body, headers) => headers.set('Authorization', `JWT ${jwt}`),
    grant,
    { scope: 'repository' },
    options,
  )
  const token = await oauth.processGenericTokenEndpointResponse(server, client, response)
  expect(token).toMatchObject({ state: 'jwt', token_type: 'bearer' })
  const path = '/2.0/repositories/acme/checkout'
  expect((await world.call(path, token.access_token)).status).toBe(200)
})

test('oauth4webapi tells wrong credentials by the code on record, or by that of the RFC', async () => {
  const world = await openClientWorld('2026')
  const server = toServer(world)
  const ask = async () => {
    const wrong = oauth.ClientSecretBasic('wrong')
    const response = await oauth.clientCredentialsGrantRequest(server, client, wrong, {}, options)
    return oauth.processClientCredentialsResponse(server, client, response)
  }
  await expect(ask()).rejects.toMatchObject({ error: 'unauthorized_client', status: 400 })
  await world.control('PUT', 'quirks', { oauth_errors: 'rfc' })
  // It reads the challenge of a 401, and not its body.
  await expect(ask()).rejects.toMatchObject({ status: 401 })
})
