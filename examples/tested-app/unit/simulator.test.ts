// @vitest-environment node
import { startSimulator } from 'assent-bitbucket/simulator'
import { expect, test } from 'vitest'

test('a Bitbucket runs beside a test', async () => {
  const simulator = await startSimulator({ port: 0 })
  const page = await fetch(`${simulator.origin}/acme/checkout/pull-requests/1`)
  expect(page.status).toBe(200)
  const script = await fetch(`${simulator.origin}/atlassian-connect/all.js`)
  expect(script.headers.get('content-type')).toContain('javascript')
  expect(simulator.server.listEvents().length).toBeGreaterThan(0)
  await simulator.close()
})
