import { expect, test } from 'vitest'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testAppUrl } from '../testing/testDescriptor.ts'
import { ana } from '../world/people.ts'

async function start() {
  const { server } = await createTestServer()
  return createControl(server)
}

test('behavior: POST frame answers the address that a page would build', async () => {
  const control = await start()
  const response = await control.send('POST', 'frame', {
    appKey: 'readiness',
    moduleKey: 'panel',
    path: '/acme/checkout/pull-requests/1',
    user: 'ana',
  })
  const url = new URL((await response.json()).src)
  expect(url.origin + url.pathname).toBe(`${testAppUrl}/panel`)
  expect(url.searchParams.get('pullrequest')).toBe('1')
  expect(url.searchParams.get('user')).toBe(ana.uuid)
  expect(url.searchParams.get('jwt')?.split('.')).toHaveLength(3)
})

test.each([
  [{ appKey: 'other' }, 'appKey: "other" is not installed in acme.'],
  [{ moduleKey: 'other' }, 'moduleKey: there is no "other". Use one of: panel.'],
  [
    { path: '/account/settings/features/' },
    'path: /account/settings/features/ is no page with apps.',
  ],
])('behavior: POST frame refuses %j', async (change, message) => {
  const control = await start()
  const response = await control.send('POST', 'frame', {
    appKey: 'readiness',
    moduleKey: 'panel',
    path: '/acme/checkout/pull-requests/1',
    user: 'ana',
    ...change,
  })
  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toBe(message)
})
