import { expect, test } from 'vitest'
import type { Page } from '../../../../contract/Page.ts'
import type { SourceEntry } from '../../../../contract/SourceEntry.ts'
import { callRest } from '../../testing/callRest.ts'
import { createTestServer } from '../../testing/createTestServer.ts'

async function read(path: string) {
  const { server, page } = await createTestServer()
  return callRest(server, `/2.0/repositories/acme/checkout/src${path}`, {
    token: await page.allow(),
  })
}

test.each(['/main', '/main/', '/retry-failed-card-payments/?max_depth=1'])(
  'default: the root, as "src%s"',
  async (path) => {
    const page: Page<SourceEntry> = await (await read(path)).json()

    expect(page.values.map((entry) => [entry.type, entry.path])).toEqual([
      ['commit_directory', 'docs'],
      ['commit_directory', 'src'],
      ['commit_file', 'README.md'],
    ])
  },
)

test('default: the root is a redirect to the main branch’s newest commit', async () => {
  const response = await read('?pagelen=1')
  const location = response.headers.get('Location') ?? ''

  expect(response.status).toBe(302)
  expect(location).toMatch(/\/2\.0\/repositories\/acme\/checkout\/src\/[0-9a-f]{40}\/\?pagelen=1$/)
})

test('parameters: format=rendered', async () => {
  const [text, code] = await Promise.all([
    read('/main/README.md?format=rendered'),
    read('/main/src/basket.ts?format=rendered'),
  ])

  expect(await text.text()).toBe('<p># checkout</p><p>Takes payments.\n</p>')
  expect(Object.fromEntries(text.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  expect(await code.text()).toContain('export function total')
})

test('default: files are those of the commit', async () => {
  const [before, after] = await Promise.all([
    read('/main/docs/retries.md'),
    read('/retry-failed-card-payments/docs/retries.md'),
  ])

  expect(await before.text()).toContain('tried once')
  expect(await after.text()).toContain('tried three times')
})

test('parameters: max_depth', async () => {
  const page: Page<SourceEntry> = await (await read('/main/?max_depth=2')).json()

  expect(page.values.map(({ path }) => path)).toEqual([
    'docs',
    'src',
    'README.md',
    'docs/retries.md',
    'src/payments',
    'src/basket.ts',
  ])
})

test('behavior: a file that the caller has is not sent again', async () => {
  const { server, page } = await createTestServer()
  const token = await page.allow()
  const ask = (headers: Record<string, string>) =>
    server.handle(
      new Request('http://localhost:7990/2.0/repositories/acme/checkout/src/main/README.md', {
        headers: { Authorization: `Bearer ${token}`, ...headers },
      }),
    )
  const etag = (await ask({})).headers.get('ETag') ?? ''

  expect((await ask({ 'If-None-Match': etag })).status).toBe(304)
  expect((await ask({ 'If-None-Match': '"other"' })).status).toBe(200)
})

test.each([
  ['bytes=0-3', 206, '# ch', 'bytes 0-3/28'],
  ['bytes=-3', 206, 's.\n', 'bytes 25-27/28'],
  ['bytes=20-', 206, 'yments.\n', 'bytes 20-27/28'],
  ['bytes=90-99', 416, '', 'bytes */28'],
  ['bytes=0-1,4-5', 200, '# checkout\n\nTakes payments.\n', null],
])('behavior: of the range %s', async (range, status, text, contentRange) => {
  const { server, page } = await createTestServer()
  const response = await server.handle(
    new Request('http://localhost:7990/2.0/repositories/acme/checkout/src/main/README.md', {
      headers: { Authorization: `Bearer ${await page.allow()}`, Range: range },
    }),
  )

  expect(response.status).toBe(status)
  expect(await response.text()).toBe(text)
  expect(response.headers.get('Content-Range')).toBe(contentRange)
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

test.each(['/main/nothing', '/nothing/README.md', '/main/../README.md', '/main/README.md/x'])(
  'behavior: src%s is not found',
  async (path) => {
    expect((await read(path)).status).toBe(404)
  },
)
