import { expect, test } from 'vitest'
import { callRest } from '../../testing/callRest.ts'
import { gaugeDescriptor } from '../../testing/createAppWorld.ts'
import { createControl } from '../../testing/createControl.ts'
import { createTestServer } from '../../testing/createTestServer.ts'
import { signAppJwt } from '../../testing/signAppJwt.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'

const website = '{eb5e0000-0000-4000-8000-000000000022}'
const scopes = ['account', 'project', 'issue', 'repository']

/** Tokens of an app in acme that acts for itself: for all of it, or for one repository. */
async function start() {
  const { server, clock } = await createTestServer()
  const descriptor = { ...gaugeDescriptor, scopes }
  const app = await createControl(server).install({ descriptor, kind: 'shared', owner: 'acme' })
  const path = '/site/oauth2/access_token'

  async function swap(fields: Record<string, string>): Promise<string> {
    const jwt = signAppJwt({ ...app, now: clock.time, method: 'POST', path })
    const response = await server.handle(
      new Request(testOrigin + path, {
        method: 'POST',
        headers: { Authorization: `JWT ${jwt}` },
        body: new URLSearchParams({ grant_type: 'urn:bitbucket:oauth2:jwt', ...fields }),
      }),
    )
    const { access_token: token } = await response.json()
    return token
  }
  const full = await swap({})
  const limited = await swap({ bitbucket_repository: website })
  const status = async (address: string, token: string) =>
    (await callRest(server, `/2.0${address}`, { token })).status
  return { full, limited, status }
}

test.each([
  '/workspaces',
  '/workspaces/acme',
  '/workspaces/acme/members',
  '/workspaces/acme/permissions',
  '/workspaces/acme/permissions/repositories',
  '/workspaces/acme/projects',
  '/workspaces/acme/projects/SHOP',
  '/repositories/acme/checkout',
])('behavior: a token for one repository opens no %s', async (path) => {
  const { full, limited, status } = await start()

  expect(await status(path, limited)).toBe(403)
  expect(await status(path, full)).toBe(200)
})

test('control: it opens its repository, and the issues there', async () => {
  const { limited, status } = await start()

  expect(await status('/repositories/acme/website', limited)).toBe(200)
  expect(await status('/repositories/acme/website/issues/1', limited)).toBe(200)
})
