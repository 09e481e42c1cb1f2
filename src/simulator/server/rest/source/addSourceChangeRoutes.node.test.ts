import { expect, test } from 'vitest'
import { createRepositoryClient } from '../../testing/createRepositoryClient.ts'

function toForm(fields: Record<string, string | Blob | readonly string[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  }
  return form
}

test('default: a form becomes a commit on the main branch', async () => {
  const { post, read } = await createRepositoryClient()
  const before = await (await read('/refs/branches/main')).json()
  const response = await post(
    '/src',
    toForm({ message: 'Say hello', 'docs/hello.md': new Blob(['Hello.\n']) }),
  )
  const { target } = await (await read('/refs/branches/main')).json()

  expect(response.status).toBe(201)
  expect(response.headers.get('Location')).toBe(target.links.self.href)
  expect(target).toMatchObject({
    message: 'Say hello\n',
    author: { raw: 'Ana Moreno <ana@mail.example>', user: { display_name: 'Ana Moreno' } },
    parents: [{ hash: before.target.hash }],
  })
  expect(await (await read('/src/main/docs/hello.md')).text()).toBe('Hello.\n')
  expect((await read('/src/main/src/basket.ts')).status).toBe(200)
})

test('parameters: branch, author, files, and fields in urlencoded', async () => {
  const { post, read } = await createRepositoryClient()
  const form = new URLSearchParams([
    ['branch', 'tidy'],
    ['author', 'Zoe <zoe@example.com>'],
    ['files', '/README.md'],
    ['files', 'docs/new.md'],
    ['/message', 'a file, not the message'],
    ['docs/new.md', 'New.\n'],
  ])
  expect((await post('/src', form)).status).toBe(201)
  const { target } = await (await read('/refs/branches/tidy')).json()

  expect(target.author).toEqual({ type: 'author', raw: 'Zoe <zoe@example.com>' })
  expect((await read('/src/tidy/README.md')).status).toBe(404)
  expect((await read('/src/main/README.md')).status).toBe(200)
  expect(await (await read('/src/tidy/docs/new.md')).text()).toBe('New.\n')
  expect(await (await read('/src/tidy/message')).text()).toBe('a file, not the message')
})

test('parameters: files that are uploaded stay as they are, byte for byte', async () => {
  const { post, read } = await createRepositoryClient()
  const bytes = new Uint8Array([0, 255, 13, 10])
  await post('/src', toForm({ 'image.bin': new Blob([bytes]) }))
  const response = await read('/src/main/image.bin')

  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  expect(response.headers.get('Content-Type')).toBe('application/octet-stream')
})

test('parameters: parents', async () => {
  const { post, read } = await createRepositoryClient()
  const { target } = await (await read('/refs/branches/main')).json()
  const commit = () => post('/src', toForm({ parents: target.hash, a: 'a' }))

  expect((await commit()).status).toBe(201)
  // The branch has gone on.
  expect((await commit()).status).toBe(409)
})

test('behavior: the pull request of the branch moves on', async () => {
  const { post, read } = await createRepositoryClient()
  const branch = 'round-totals-half-to-even'
  await post('/src', toForm({ branch, a: 'a' }))
  const { target } = await (await read(`/refs/branches/${branch}`)).json()
  const { source } = await (await read('/pullrequests/2')).json()

  expect(target.hash.startsWith(source.commit.hash)).toBe(true)
})

test.each([
  [{ '../up': 'x' }, 400],
  [{ 'a//b': 'x' }, 400],
  [{ '.git/config': 'x' }, 400],
  [{ 'a/.GIT/hooks': 'x' }, 400],
  [{ a: 'x', branch: 'a..b' }, 400],
  [{ a: 'x', author: 'nobody' }, 400],
  [{ a: 'x', parents: 'abcdef0123' }, 404],
  [{ a: 'x', parents: ['abcdef0123', 'abcdef0124'] }, 400],
])('behavior: %j is refused with %i', async (fields, status) => {
  const { post, read } = await createRepositoryClient()
  const response = await post('/src', toForm(fields))

  expect(response.status).toBe(status)
  expect((await (await read('/commits/main')).json()).values).toHaveLength(4)
})

test('behavior: a body that is no form is refused', async () => {
  expect((await (await createRepositoryClient()).post('/src', { a: 'b' })).status).toBe(400)
})

test('filehistory follows a file that moved', async () => {
  const { post, read } = await createRepositoryClient()
  const content = await (await read('/src/main/src/basket.ts')).text()
  await post('/src', toForm({ files: 'src/basket.ts', 'src/cart.ts': new Blob([content]) }))
  const paths = async (query: string) => {
    const page = await (await read(`/filehistory/main/src/cart.ts${query}`)).json()
    return page.values.map(({ path }: { path: string }) => path)
  }

  expect(await paths('')).toEqual(['src/cart.ts', 'src/basket.ts'])
  expect(await paths('?renames=false')).toEqual(['src/cart.ts'])
  expect((await read('/filehistory/main/nothing')).status).toBe(404)
})
