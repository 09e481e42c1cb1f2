import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'

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
