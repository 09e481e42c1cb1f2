import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'

const attachments = '/repositories/acme/website/issues/1/attachments'

type World = Awaited<ReturnType<typeof createRestWorld>>

function toForm(...files: [name: string, text: string][]): FormData {
  const form = new FormData()
  for (const [name, text] of files) {
    form.append('files', new File([text], name, { type: 'text/html' }))
  }
  return form
}

async function open({ call }: World, name: string): Promise<string> {
  const response = await call('GET', `${attachments}/${encodeURIComponent(name)}`)
  expect(response.status).toBe(302)
  return response.headers.get('Location') ?? ''
}

const fetchFrom = ({ server }: World, address: string) => server.handle(new Request(address))

test('default: attachments of an issue', async () => {
  const { read } = await createRestWorld()

  expect(await read(attachments)).toMatchObject({
    values: [
      {
        type: 'issue_attachment',
        name: 'hours.txt',
        links: { self: { href: `${testOrigin}/2.0${attachments}/hours.txt` } },
      },
    ],
  })
})

test('default: a file is sent, and read from a one-time address', async () => {
  const world = await createRestWorld()
  const { call, read } = world

  const sent = await call('POST', attachments, toForm(['<b>it’s*.html', '<script>']))
  const address = await open(world, '<b>it’s*.html')
  const response = await fetchFrom(world, address)

  expect(sent.status).toBe(201)
  expect(sent.headers.get('Location')).toBe(`${testOrigin}/2.0${attachments}`)
  expect(await response.text()).toBe('<script>')
  expect(response.headers.get('Content-Type')).toBe('application/octet-stream')
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(response.headers.get('Content-Disposition')).toBe(
    "attachment; filename*=UTF-8''%3Cb%3Eit%E2%80%99s%2A.html",
  )
  expect((await fetchFrom(world, address)).status).toBe(404)
  expect(await read(attachments)).toMatchObject({ size: 2 })
})

test('behavior: the address ends after a minute, and is for one file only', async () => {
  const world = await createRestWorld()
  const late = await open(world, 'hours.txt')
  world.clock.time += 60_000
  const other = (await open(world, 'hours.txt')).replace('hours.txt', 'other.txt')
  const good = await open(world, 'hours.txt')

  expect((await fetchFrom(world, late)).status).toBe(404)
  expect((await fetchFrom(world, other)).status).toBe(404)
  expect((await fetchFrom(world, good.replace(/code=.*/, 'code=x'))).status).toBe(404)
  expect((await fetchFrom(world, good)).status).toBe(200)
})

test('behavior: the code of the address stands in no event', async () => {
  const world = await createRestWorld()
  const address = await open(world, 'hours.txt')
  await fetchFrom(world, address)
  const code = new URL(address).searchParams.get('code') ?? ''

  await world.control.send('POST', 'recording', { on: true })
  const second = await open(world, 'hours.txt')
  await fetchFrom(world, second)
  const recording = await (await world.control.send('GET', 'recording')).text()

  expect(code).not.toBe('')
  expect(recording).toContain('hours.txt')
  expect(recording).not.toContain(new URL(second).searchParams.get('code'))
})

test('behavior: a file of the same name takes the place of the first', async () => {
  const world = await createRestWorld()

  await world.call('POST', attachments, toForm(['hours.txt', 'Closed.']))

  const response = await fetchFrom(world, await open(world, 'hours.txt'))
  expect(await response.text()).toBe('Closed.')
  expect(await world.read(attachments)).toMatchObject({ size: 1 })
})

test('behavior: an attachment that was deleted is gone', async () => {
  const { call, read } = await createRestWorld()

  expect((await call('DELETE', `${attachments}/hours.txt`)).status).toBe(204)
  expect((await call('GET', `${attachments}/hours.txt`)).status).toBe(404)
  expect((await call('DELETE', `${attachments}/hours.txt`)).status).toBe(404)
  expect(await read(attachments)).toMatchObject({ size: 0 })
})

test.each<[string, unknown, number]>([
  ['no form', { file: 'x' }, 400],
  ['a form without a file', new FormData(), 400],
  ['a path for a name', toForm(['../../etc/passwd', 'x']), 400],
  ['a name of two dots', toForm(['..', 'x']), 400],
  ['a long name', toForm(['x'.repeat(256), 'x']), 400],
  ['more than a megabyte', toForm(['big.txt', 'x'.repeat(1_100_000)]), 413],
  [
    'too many files',
    toForm(...Array.from({ length: 20 }, (_, index) => [`${index}`, 'x'] as [string, string])),
    400,
  ],
])('behavior: %s is refused, and nothing is kept', async (_title, body, status) => {
  const { call, read } = await createRestWorld()

  expect((await call('POST', attachments, body)).status).toBe(status)
  expect(await read(attachments)).toMatchObject({ size: 1 })
})

test('control: as many files as there may be, with odd names, are taken', async () => {
  const { call, read } = await createRestWorld()
  const names = ['__proto__', 'constructor', 'a b', 'é.txt', '%2e%2e', '?', '#', 'x;y="z"']

  const response = await call(
    'POST',
    attachments,
    toForm(...names.map((name) => [name, 'x'] as [string, string])),
  )

  expect(response.status).toBe(201)
  const { values } = await read(`${attachments}?pagelen=50`)
  expect(values.map(({ name }: { name: string }) => name)).toEqual(['hours.txt', ...names])
})
