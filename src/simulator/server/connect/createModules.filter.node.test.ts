import { expect, test } from 'vitest'
import { createTestServer } from '../testing/createTestServer.ts'

test.each([
  ['app_key=readiness&module_key=panel', 1],
  ['app_key=readiness&module_key=other', 0],
  ['app_key=other', 0],
])('parameters: %s', async (query, count) => {
  const { page } = await createTestServer()

  const response = await page.send(
    'POST',
    `/!api/internal/connect/modules/%7Bac3e0000-0000-4000-8000-000000000011%7D?${query}`,
    [
      {
        target: {
          type: 'pullrequest',
          id: 1,
          links: {
            self: { href: 'http://localhost:7990/2.0/repositories/acme/website/pullrequests/1' },
          },
        },
        modules: ['repoPages', 'webPanels'],
      },
    ],
  )

  expect(await response.json()).toHaveLength(count)
})
