import { execFileSync } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createAssetReader } from './createAssetReader.ts'
import { createDirectory } from './testing/createDirectory.ts'

/** `site` is what the reader may read; what lies beside it must stay unread. */
async function setUp() {
  const parent = await createDirectory({
    'secret.txt': 'secret',
    'site-next/page.txt': 'of another build',
    'site/page.txt': 'page',
    'site/_headers': 'headers',
    'site/assets/main.js': 'main()',
    'site/assets/with space.css': 'a {}',
    'site/.env': 'hidden',
    'site/.vite/manifest.json': '{}',
  })
  const directory = join(parent, 'site')
  const read = async (path: string) => {
    const asset = await createAssetReader(directory, ['_headers'])(path)
    return asset && new TextDecoder().decode(asset.body)
  }
  return { directory, read }
}

test('default', async () => {
  const { directory } = await setUp()
  const asset = await createAssetReader(directory)('/assets/main.js')
  expect(asset).toEqual({
    body: Buffer.from('main()'),
    contentType: 'text/javascript; charset=utf-8',
  })
})

test.each([
  ['/page.txt', 'page'],
  ['/assets/with%20space.css', 'a {}'],
])('control: %s is read', async (path, text) => {
  const { read } = await setUp()
  expect(await read(path)).toBe(text)
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/assets/../../secret.txt',
  '/../site-next/page.txt',
  '/..%5csecret.txt',
  '//page.txt',
  'page.txt',
  '/./page.txt',
  '/page.txt%00.js',
  '/%',
])('behavior: %s leads to nothing', async (path) => {
  const { read } = await setUp()
  expect(await read(path)).toBeUndefined()
})

test.each(['/.env', '/%2eenv', '/.vite/manifest.json'])('behavior: %s is hidden', async (path) => {
  const { read } = await setUp()
  expect(await read(path)).toBeUndefined()
})

test.each(['/missing.txt', '/', '/assets', '/assets/', '/page.txt/more', `/${'long'.repeat(100)}`])(
  'behavior: %s is no file',
  async (path) => {
    const { read } = await setUp()
    expect(await read(path)).toBeUndefined()
  },
)

test.each(['/_headers', '/%5Fheaders'])('parameters: withheld, %s', async (path) => {
  const { read } = await setUp()
  expect(await read(path)).toBeUndefined()
})

test('behavior: a link within the directory is followed', async () => {
  const { directory, read } = await setUp()
  await symlink('page.txt', join(directory, 'link.txt'))
  expect(await read('/link.txt')).toBe('page')
})

test.each([
  ['a file outside', '../secret.txt'],
  ['a hidden file', '.env'],
  ['a withheld file', '_headers'],
  ['itself', 'link.txt'],
])('behavior: a link to %s leads to nothing', async (_, target) => {
  const { directory, read } = await setUp()
  await symlink(target, join(directory, 'link.txt'))
  expect(await read('/link.txt')).toBeUndefined()
})

test('behavior: a linked directory outside leads to nothing', async () => {
  const { directory, read } = await setUp()
  await symlink(dirname(directory), join(directory, 'up'))
  expect(await read('/up/secret.txt')).toBeUndefined()
})

test('behavior: a pipe is not waited for', async () => {
  const { directory, read } = await setUp()
  execFileSync('mkfifo', [join(directory, 'pipe.txt')])
  expect(await read('/pipe.txt')).toBeUndefined()
})

test('behavior: the directory itself may be a link, and may come later', async () => {
  const { directory } = await setUp()
  const read = createAssetReader(join(directory, 'later'))
  await symlink('assets', join(directory, 'later'))
  expect(await read('/main.js')).toMatchObject({ body: Buffer.from('main()') })
})
