import { expect, test } from 'vitest'
import { createAppAdmin } from '../testing/createAppAdmin.ts'

const settings = '/workspace/settings'

test.each([
  ['ana', `/acme${settings}/applications`, 200],
  ['ana', `/acme${settings}/applications/`, 200],
  ['ana', `/acme${settings}/addon-management`, 200],
  ['ana', `/%7Bac3e0000-0000-4000-8000-000000000011%7D${settings}/applications`, 200],
  ['ben', `/acme${settings}/applications`, 403],
  ['ben', `/acme${settings}/addon-management`, 403],
  ['vera', `/orbit${settings}/applications`, 404],
  ['ana', `/nowhere${settings}/applications`, 404],
  [null, `/acme${settings}/applications`, 200],
  ['ana', '/site/addons/authorize?addon_key=readiness', 200],
  ['ana', '/site/addons/nothing', 404],
] as const)('default: %s opens %s: %i', async (user, path, status) => {
  const { page } = await createAppAdmin()
  await page.send('POST', '/__simulator/login', { user })
  expect((await page.get(path)).status).toBe(status)
})

test.each([
  ['ana', '/account/apps', `/acme${settings}/applications`],
  ['ana', '/account/addon-management', `/acme${settings}/addon-management`],
  ['ben', '/account/apps', `/orbit${settings}/applications`],
  ['vera', '/account/apps/', `/acme${settings}/applications`],
] as const)('behavior: %s is led on from %s', async (user, path, location) => {
  const { page } = await createAppAdmin(user)
  const response = await page.get(path)
  expect([response.status, response.headers.get('Location')]).toEqual([302, location])
})

test('behavior: signed out, the former addresses lead nowhere yet', async () => {
  const { page } = await createAppAdmin()
  await page.send('POST', '/__simulator/login', { user: null })
  expect((await page.get('/account/apps')).status).toBe(200)
})
