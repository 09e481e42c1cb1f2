import { expect, test } from 'vitest'
import type { Page } from '../../../contract/Page.ts'
import type { SourceEntry } from '../../../contract/SourceEntry.ts'
import { callRest } from '../testing/callRest.ts'
import { createTestServer } from '../testing/createTestServer.ts'

async function read(path: string) {
  const { server, page } = await createTestServer()
  return callRest(server, `/2.0/repositories/acme/checkout/src${path}`, {
    token: await page.allow(),
  })
}

test.each(['', '/main', '/main/'])('default: the root, as "src%s"', async (path) => {
  const page: Page<SourceEntry> = await (await read(path)).json()

  expect(page.values.map((entry) => [entry.type, entry.path])).toEqual([
    ['commit_directory', 'docs'],
    ['commit_directory', 'src'],
    ['commit_file', 'README.md'],
  ])
})

test('default: a folder', async () => {
  const page: Page<SourceEntry> = await (await read('/main/src/')).json()

  expect(page.values.map(({ path }) => path)).toEqual(['src/payments', 'src/basket.ts'])
})

test('default: a file is handed out as it is, and no browser runs it', async () => {
  const response = await read('/main/README.md')

  expect(await response.text()).toBe('# checkout\n\nTakes payments.\n')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'content-disposition': "attachment; filename*=UTF-8''README.md",
    'content-security-policy': "default-src 'none'; sandbox",
    etag: expect.stringMatching(/^"[0-9a-f]{40}"$/),
  })
})

test('parameters: format=meta', async () => {
  const file: SourceEntry = await (await read('/main/README.md?format=meta')).json()

  expect(file).toMatchObject({ type: 'commit_file', path: 'README.md', size: 28 })
})

test.each(['/main/nothing', '/nothing/README.md', '/main/../README.md'])(
  'behavior: src%s is not found',
  async (path) => {
    expect((await read(path)).status).toBe(404)
  },
)
