import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'
import { ben, vera } from '../../world/people.ts'

interface Listed {
  id: number
  source: { repository: { full_name: string } }
}

test('default: the open pull requests of a user in a workspace', async () => {
  const { page } = await createReviewWorld()
  const list = async (user: string, query = '', workspace = 'acme') => {
    const path = `/!api/2.0/workspaces/${workspace}/pullrequests/${encodeURIComponent(user)}`
    const { values }: { values: Listed[] } = await (await page.get(path + query)).json()
    return values.map(({ id, source }) => `${source.repository.full_name}#${id}`)
  }

  expect(await list(ben.uuid)).toEqual(['acme/checkout#1', 'acme/checkout#2', 'acme/website#1'])
  expect(await list(ben.accountId, '?state=MERGED')).toEqual(['acme/checkout#3'])
  expect(await list(ben.uuid, '', 'orbit')).toEqual(['orbit/telemetry#1'])
  expect(await list(vera.uuid)).toEqual([])
})

test.each(['/acme/pullrequests/nobody', '/lindqvist/pullrequests/nobody'])(
  'behavior: %s is not found',
  async (path) => {
    const { page } = await createReviewWorld()

    expect((await page.get(`/!api/2.0/workspaces${path}`)).status).toBe(404)
  },
)
