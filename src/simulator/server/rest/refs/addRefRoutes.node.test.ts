import { expect, test } from 'vitest'
import { callRest } from '../../testing/callRest.ts'
import { createTestServer } from '../../testing/createTestServer.ts'
import { testDescriptor } from '../../testing/testDescriptor.ts'

const repository = '/2.0/repositories/acme/checkout'

async function read(path: string) {
  const { server, page } = await createTestServer()
  return callRest(server, repository + path, { token: await page.allow() })
}

test('default: branches', async () => {
  const { values } = await (await read('/refs/branches')).json()

  expect(values.map(({ name }: { name: string }) => name)).toEqual([
    'main',
    'retry-failed-card-payments',
    'round-totals-half-to-even',
  ])
  expect(values[1]).toMatchObject({
    type: 'branch',
    target: { type: 'commit', message: 'Retry failed card payments\n' },
    links: {
      html: { href: 'http://localhost:7990/acme/checkout/branch/retry-failed-card-payments' },
    },
  })
})

test('default: a branch', async () => {
  expect(await (await read('/refs/branches/main')).json()).toMatchObject({ name: 'main' })
})

test.each(['/refs/branches/nothing', '/refs/branches/mai'])(
  'behavior: %s is not found',
  async (path) => {
    expect((await read(path)).status).toBe(404)
  },
)

test.each(['/refs/branches', '/refs', '/refs/tags', '/commits', '/src'])(
  'behavior: %s takes a scope',
  async (path) => {
    const { server, page } = await createTestServer({
      descriptor: { ...testDescriptor, scopes: ['account'] },
    })

    const response = await callRest(server, repository + path, { token: await page.allow() })

    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: { detail: { required: ['repository'] } } })
  },
)
