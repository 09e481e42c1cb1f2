import { expect, test } from 'vitest'
import { createAppWorld } from '../../testing/createAppWorld.ts'
import { createRestScene } from '../../testing/createRestScene.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { ana as anaRecord } from '../../world/people.ts'

const checkout = '/repositories/acme/checkout'
const property = `${checkout}/properties/gauge/level`

test.each([
  ['a repository', checkout],
  ['a pull request', `${checkout}/pullrequests/1`],
  ['a user', `/users/${encodeURIComponent(anaRecord.uuid)}`],
])('default: an app keeps a value with %s', async (_title, subject) => {
  const { asApp } = await createRestScene({ scopes: ['account', 'pullrequest'] })
  const path = `${subject}/properties/gauge/level`

  expect((await asApp('GET', path)).status).toBe(404)
  expect((await asApp('PUT', path, { full: 3, of: [4] })).status).toBe(204)
  expect(await (await asApp('GET', path)).json()).toEqual({ full: 3, of: [4], _attributes: [] })
  expect((await asApp('PUT', path, { full: 4, _attributes: ['public'] })).status).toBe(204)
  expect(await (await asApp('GET', path)).json()).toEqual({ full: 4, _attributes: ['public'] })
  expect((await asApp('DELETE', path)).status).toBe(204)
  expect((await asApp('GET', path)).status).toBe(404)
  expect((await asApp('DELETE', path)).status).toBe(404)
})

test('behavior: a commit by its short hash and its whole one is one commit', async () => {
  const { asApp } = await createRestScene({ scopes: ['pullrequest'] })
  const { source } = await (await asApp('GET', `${checkout}/pullrequests/1`)).json()
  const short = `${checkout}/commit/${source.commit.hash}`
  const { hash } = await (await asApp('GET', short)).json()

  await asApp('PUT', `${short}/properties/gauge/level`, { full: 3 })

  const whole = await asApp('GET', `${checkout}/commit/${hash}/properties/gauge/level`)
  expect(await whole.json()).toMatchObject({ full: 3 })
})

test('behavior: others read only what is public', async () => {
  const { asApp, ana } = await createRestScene({ scopes: ['repository'] })
  await asApp('PUT', property, { full: 3 })
  const before = await ana('GET', property)
  await asApp('PUT', property, { full: 3, _attributes: ['public'] })
  const after = await ana('GET', property)

  expect([before.status, after.status]).toEqual([404, 200])
})

test("behavior: nobody writes another app's values", async () => {
  const { asApp, ana, nobody } = await createRestScene({ scopes: ['repository'] })
  const website = '/repositories/acme/website/properties/gauge/level'

  expect((await asApp('PUT', `${checkout}/properties/other/level`, {})).status).toBe(403)
  expect((await ana('PUT', property, {})).status).toBe(403)
  expect((await nobody('PUT', website, {})).status).toBe(401)
  expect((await asApp('PUT', property, {})).status).toBe(204)
})

test('behavior: a user writes through the app what is not read-only', async () => {
  const { server, ana } = await createAppWorld('shared')
  const token = await ana.allow()
  const put = (body: unknown) =>
    server.handle(
      new Request(`${testOrigin}/2.0${property}`, {
        method: 'PUT',
        headers: { Authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      }),
    )

  expect((await put({ full: 3 })).status).toBe(204)
  expect((await put({ full: 4, _attributes: ['read_only'] })).status).toBe(204)
  expect((await put({ full: 5 })).status).toBe(403)
})

test.each([
  ['no object', [1]],
  ['an unknown attribute', { _attributes: ['secret'] }],
  ['too much', { text: 'x'.repeat(32_768) }],
])('behavior: %s is refused', async (_title, body) => {
  const { asApp } = await createRestScene({ scopes: ['repository'] })

  expect((await asApp('PUT', property, body)).status).toBe(400)
  expect((await asApp('PUT', property, { text: 'x' })).status).toBe(204)
})
