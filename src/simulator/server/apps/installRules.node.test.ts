import { expect, test } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createAppWorld, gaugeDescriptor as descriptor } from '../testing/createAppWorld.ts'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'

async function start() {
  const { server } = await createTestServer()
  return { control: createControl(server) }
}

test('behavior: a classic add-on that is removed takes its answers and tokens along', async () => {
  const { server, control, apps, ana } = await createAppWorld('classic')
  const token = await ana.allow('acme')
  await ana.deny('orbit')
  await control.send('DELETE', `installations/${encodeURIComponent(apps.acme.clientKey)}`)
  expect((await callRest(server, '/2.0/user', { token })).status).toBe(401)
  expect((await ana.list()).map(({ decision }) => decision)).toEqual(['denied'])
})

test('behavior: a registered app refuses to be installed by its descriptor', async () => {
  const { control } = await start()
  await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  const body = { descriptor, kind: 'classic', owner: 'orbit' }
  const response = await control.send('POST', 'apps', body)
  expect((await response.json()).error.message).toBe(
    'The app "gauge" is registered: install it by its key.',
  )
})

test('behavior: a personal app stays in its workspace', async () => {
  const { control } = await start()
  await control.install({ descriptor, kind: 'personal', owner: 'acme' })
  const response = await control.send('POST', 'installations', { app: 'gauge', workspace: 'orbit' })
  expect(response.status).toBe(403)
  expect((await response.json()).error.message).toBe('Gauge is personal: only acme may have it.')
})

test('behavior: a key is registered once', async () => {
  const { control } = await start()
  await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  const body = { descriptor, kind: 'personal', owner: 'orbit' }
  const response = await control.send('POST', 'apps', body)
  expect((await response.json()).error.message).toBe(
    'key: an app with the key "gauge" is registered already.',
  )
})

test('behavior: an update cannot change the key', async () => {
  const { control } = await start()
  await control.install({ descriptor, kind: 'shared', owner: 'acme' })
  const response = await control.update('gauge', { ...descriptor, key: 'other' })
  expect((await response.json()).error.message).toBe(
    'key: it is "gauge", and an update cannot change it.',
  )
})
