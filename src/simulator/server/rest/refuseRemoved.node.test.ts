import { expect, test } from 'vitest'
import { createRestWorld } from '../testing/createRestWorld.ts'

const removed = [
  '/repositories',
  '/workspaces',
  '/user/permissions/repositories',
  '/user/permissions/workspaces',
]

test.each(removed)('default: GET %s is gone in 2026, and there before', async (path) => {
  const { call, setEra } = await createRestWorld({ era: '2020' })

  const in2020 = await call('GET', path)
  await setEra('2022')
  const in2022 = await call('GET', path)
  await setEra('2026')
  const in2026 = await call('GET', path)

  const data = {
    announcement_url: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
  }
  expect([in2020.status, in2022.status, in2026.status]).toEqual([200, 200, 410])
  expect(await in2026.json()).toEqual({
    type: 'error',
    error: {
      message: 'CHANGE-2770 - Functionality has been deprecated',
      detail: 'Please read the changelog entry for more details.',
      data,
    },
    data,
  })
})

test('parameters: own_permissions_are_removed', async () => {
  const { call, control } = await createRestWorld({ era: '2026' })
  await control.send('PUT', 'quirks', { own_permissions_are_removed: false })

  expect((await call('GET', '/user/permissions/repositories')).status).toBe(200)
  expect((await call('GET', '/user/permissions/workspaces')).status).toBe(410)
})

test.each([
  '/user/workspaces',
  '/user/workspaces/acme/permission',
  '/user/workspaces/acme/permissions/repositories',
])('default: GET %s is there in 2026 only', async (path) => {
  const { call, setEra } = await createRestWorld({ era: '2020' })

  const in2020 = await call('GET', path)
  await setEra('2022')
  const in2022 = await call('GET', path)
  await setEra('2026')
  const in2026 = await call('GET', path)

  expect([in2020.status, in2022.status, in2026.status]).toEqual([404, 404, 200])
})

test('behavior: what is about one workspace stays in 2026', async () => {
  const { call } = await createRestWorld({ era: '2026' })

  for (const path of ['/workspaces/acme', '/workspaces/acme/members', '/repositories/acme']) {
    expect((await call('GET', path)).status).toBe(200)
  }
})
