import { expect, test } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'
import { signAppJwt } from '../../testing/signAppJwt.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { checkoutUuid } from '../../world/createRepositories.ts'

const scopes = ['repository:admin', 'repository:write', 'webhook']

/** An app with a token for acme/checkout alone. */
async function start() {
  const { app, clock, server, ana } = await createRestScene({ scopes })
  const path = '/site/oauth2/access_token'
  const jwt = signAppJwt({ ...app, now: clock.time, method: 'POST', path })
  const response = await server.handle(
    new Request(testOrigin + path, {
      method: 'POST',
      headers: { Authorization: `JWT ${jwt}` },
      body: new URLSearchParams({
        grant_type: 'urn:bitbucket:oauth2:jwt',
        bitbucket_repository: checkoutUuid,
      }),
    }),
  )
  const { access_token: token } = await response.json()
  const statusOf = async (method: string, address: string, body: unknown) => {
    const answer = await server.handle(
      new Request(`${testOrigin}/2.0${address}`, {
        method,
        headers: { Authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      }),
    )
    return answer.status
  }
  return { statusOf, ana }
}

test('default: a token for one repository changes it, and none beside it', async () => {
  const { statusOf } = await start()
  const change = { description: 'Counts.' }

  expect(await statusOf('PUT', '/repositories/acme/checkout', change)).toBe(200)
  expect(await statusOf('PUT', '/repositories/acme/website', change)).toBe(403)
  expect(await statusOf('PUT', '/repositories/acme/new', change)).toBe(403)
  expect(await statusOf('POST', '/repositories/acme/new', change)).toBe(403)
})

test('behavior: it makes webhooks there, and none of the workspace', async () => {
  const { statusOf } = await start()
  const hook = { url: 'https://hooks.example', events: ['repo:push'] }

  expect(await statusOf('POST', '/repositories/acme/checkout/hooks', hook)).toBe(201)
  expect(await statusOf('POST', '/repositories/acme/website/hooks', hook)).toBe(403)
  expect(await statusOf('POST', '/workspaces/acme/hooks', hook)).toBe(403)
})

test('behavior: it forks nothing into the workspace', async () => {
  const { statusOf, ana } = await start()
  const forks = '/repositories/acme/checkout/forks'

  expect(await statusOf('POST', forks, { name: 'copy' })).toBe(403)
  expect((await ana('POST', forks, { name: 'copy' })).status).toBe(201)
})

test('behavior: it reports builds there alone', async () => {
  const { statusOf, ana } = await start()
  const build = { key: 'lint', state: 'SUCCESSFUL' }
  const builds = async (repository: string) => {
    const { values } = await (await ana('GET', `${repository}/commits`)).json()
    return `${repository}/commit/${values[0].hash}/statuses/build`
  }

  expect(await statusOf('POST', await builds('/repositories/acme/checkout'), build)).toBe(201)
  expect(await statusOf('POST', await builds('/repositories/acme/website'), build)).toBe(403)
})
