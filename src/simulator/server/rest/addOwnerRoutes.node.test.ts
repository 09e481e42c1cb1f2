import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { ben } from '../world/people.ts'

async function read(path: string) {
  const { server, page } = await createTestServer()
  return callRest(server, path, { token: await page.allow() })
}

test('default: a user, by uuid', async () => {
  const response = await read(`/2.0/users/${encodeURIComponent(ben.uuid)}`)

  expect(await response.json()).toMatchObject({ type: 'user', display_name: 'Ben Okafor' })
})

test('behavior: a nickname names nobody', async () => {
  expect((await read('/2.0/users/ben')).status).toBe(404)
})

test('default: the repositories of a workspace', async () => {
  const { values } = await (await read('/2.0/repositories/acme')).json()

  expect(values.map(({ full_name: name }: { full_name: string }) => name)).toEqual([
    'acme/checkout',
    'acme/website',
  ])
})

test('behavior: an approval opens no repository of a workspace without the app', async () => {
  expect(await (await read('/2.0/repositories/ana')).json()).toMatchObject({ values: [] })
})

test('default: the host tells a workspace from a user', async () => {
  const { page } = await createTestServer()

  const workspace = await (await page.get('/!api/internal/owners/acme')).json()
  const user = await (await page.get('/!api/internal/owners/ben')).json()
  const nobody = await page.get('/!api/internal/owners/nobody')

  expect(workspace).toMatchObject({ type: 'workspace', is_admin: true })
  expect(user).toMatchObject({ type: 'user', workspace: { slug: 'acme' } })
  expect(nobody.status).toBe(404)
})

test('default: the menu has the workspaces of the user', async () => {
  const { page } = await createTestServer()

  const list = await (await page.get('/!api/internal/workspaces')).json()

  expect(list.map(({ slug }: { slug: string }) => slug)).toEqual(['acme', 'orbit', 'ana'])
})
