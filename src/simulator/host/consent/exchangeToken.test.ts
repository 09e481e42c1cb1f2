import { expect, test } from 'vitest'
import { createFakeSend, type FakeRoute } from '../testing/createFakeSend.ts'
import { exchangeToken } from './exchangeToken.ts'

const token = { access_token: 't', token_type: 'bearer', expires_in: 7200, scopes: 'account' }
const parameters = {
  clientId: 'client',
  redirectUri: 'https://app.example/?jwt=x',
  isCreationAllowed: false,
}

function createEndpoint(route: FakeRoute) {
  return createFakeSend({ 'POST /site/oauth2/access_token': route })
}

test('default', async () => {
  const { send } = createEndpoint(() => token)
  await expect(exchangeToken({ send, ...parameters })).resolves.toEqual({ token })
})

test('behavior: sends a form', async () => {
  const { send, sent } = createEndpoint(() => token)
  await exchangeToken({ send, ...parameters })
  expect(sent).toEqual([
    'POST /site/oauth2/access_token client_id=client&grant_type=urn%3Abitbucket%3Aoauth2%3Asession&redirect_uri=https%3A%2F%2Fapp.example%2F%3Fjwt%3Dx&disallow_creation=true',
  ])
})

test('parameters: isCreationAllowed', async () => {
  const { send, sent } = createEndpoint(() => token)
  await exchangeToken({ send, ...parameters, isCreationAllowed: true })
  expect(sent[0]).toContain('disallow_creation=false')
})

test('behavior: a failure in JSON is handed on as it is', async () => {
  const body = { error: 'access_denied', error_description: 'No grant.' }
  const { send } = createEndpoint(() => Response.json(body, { status: 400 }))
  await expect(exchangeToken({ send, ...parameters })).resolves.toEqual({ error: body })
})

test('behavior: an answer that is not JSON takes the HTTP status text', async () => {
  const { send } = createEndpoint(
    () => new Response('<html>', { status: 502, statusText: 'Bad Gateway' }),
  )
  await expect(exchangeToken({ send, ...parameters })).resolves.toEqual({
    error: { code: 'INVALID_RESPONSE', message: 'Bad Gateway' },
  })
})

test('behavior: without a status text the message is the default', async () => {
  const { send } = createEndpoint(() => new Response('<html>'))
  await expect(exchangeToken({ send, ...parameters })).resolves.toEqual({
    error: { code: 'INVALID_RESPONSE', message: 'Invalid response' },
  })
})

test('behavior: a success of another shape is invalid', async () => {
  const { send } = createEndpoint(() => ({ access_token: 1 }))
  await expect(exchangeToken({ send, ...parameters })).resolves.toMatchObject({
    error: { code: 'INVALID_RESPONSE' },
  })
})

test('behavior: an unreachable endpoint throws', async () => {
  const { send } = createEndpoint(() => new TypeError('Failed to fetch'))
  await expect(exchangeToken({ send, ...parameters })).rejects.toThrow('Failed to fetch')
})
