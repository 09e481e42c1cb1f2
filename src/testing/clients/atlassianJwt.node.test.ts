import { createQueryStringHash, encodeSymmetric, fromMethodAndUrl } from 'atlassian-jwt'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { eras, type Era } from '../../contract/eras.ts'
import { openClientWorld } from './openClientWorld.ts'

const descriptor = {
  key: 'gauge',
  name: 'Gauge',
  description: 'Shows how full a repository is.',
  baseUrl: 'https://gauge.example',
  authentication: { type: 'jwt' },
  lifecycle: {},
  scopes: ['pullrequest'],
}
const appSchema = v.object({ key: v.string(), clientKey: v.string(), sharedSecret: v.string() })

/** An app's server, which signs with Atlassian's library. */
async function start(era: Era) {
  const world = await openClientWorld('2020')
  const installed = await world.control('POST', 'apps', {
    descriptor,
    kind: 'shared',
    owner: 'acme',
  })
  const { key, clientKey, sharedSecret } = v.parse(appSchema, await installed.json())
  await world.control('PATCH', 'settings', { era })
  const sign = (method: string, address: string, claims = {}) => {
    const seconds = Math.floor(Date.now() / 1_000)
    const qsh = createQueryStringHash(fromMethodAndUrl(method, address))
    const own = { iss: key, sub: clientKey, iat: seconds, exp: seconds + 180, qsh }
    return `JWT ${encodeSymmetric({ ...own, ...claims }, sharedSecret)}`
  }
  return { ...world, sign }
}

test.each(eras)('atlassian-jwt signs calls to REST in %s', async (era) => {
  const { origin, sign } = await start(era)
  const paths = [
    '/2.0/repositories/acme/checkout',
    '/2.0/repositories/acme/checkout/pullrequests?state=OPEN&state=MERGED&pagelen=50',
    '/2.0/repositories/%7B%7D/%7Bc4ec0000-0000-4000-8000-000000000021%7D',
    "/2.0/repositories/acme/checkout/pullrequests?x=a%20b,c*(d)'",
  ]
  const statuses = await Promise.all(
    paths.map(async (path) => {
      const Authorization = sign('GET', path)
      return (await fetch(origin + path, { headers: { Authorization } })).status
    }),
  )
  expect(statuses).toEqual([200, 200, 200, 200])
})

test.each(eras)('atlassian-jwt signs for the whole address as well in %s', async (era) => {
  const { origin, sign } = await start(era)
  const address = `${origin}/2.0/repositories/acme/checkout`
  const headers = { Authorization: sign('GET', address) }
  expect((await fetch(address, { headers })).status).toBe(200)
})

test.each(eras)('atlassian-jwt signs a swap, with the qsh of any request, in %s', async (era) => {
  const { tokenUrl, call, sign } = await start(era)
  const swap = (authorization: string) =>
    fetch(tokenUrl, {
      method: 'POST',
      headers: { Authorization: authorization },
      body: new URLSearchParams({ grant_type: 'urn:bitbucket:oauth2:jwt' }),
    })
  const response = await swap(sign('POST', '/site/oauth2/access_token'))
  const schema = v.object({ access_token: v.string() })
  const { access_token: token } = v.parse(schema, await response.json())
  expect((await call('/2.0/repositories/acme/checkout', token)).status).toBe(200)
  expect((await swap(sign('GET', '/elsewhere'))).status).toBe(200)
  // The control: one that is over is refused.
  expect((await swap(sign('POST', '/', { exp: 1 }))).status).toBe(400)
})

test('atlassian-jwt with times in milliseconds works, as one public app has them', async () => {
  const { origin, sign } = await start('2022')
  const path = '/2.0/repositories/acme/checkout'
  const times = { iat: Date.now(), exp: Date.now() + 180_000 }
  const headers = { Authorization: sign('GET', path, times) }
  expect((await fetch(origin + path, { headers })).status).toBe(200)
})
