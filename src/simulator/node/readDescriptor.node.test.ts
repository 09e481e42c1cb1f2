import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CommandError } from './CommandError.ts'
import { readDescriptor } from './readDescriptor.ts'
import { createDirectory } from './testing/createDirectory.ts'

const descriptor = {
  key: 'reviews',
  name: 'Reviews',
  description: '',
  baseUrl: 'https://reviews.example',
  authentication: { type: 'jwt' },
}
const panel = { key: 'panel', name: { value: 'Panel' }, url: '/', location: 'place' }

async function createFile(text: string): Promise<string> {
  return join(await createDirectory({ 'descriptor.json': text }), 'descriptor.json')
}

test('default', async () => {
  expect(await readDescriptor()).toMatchObject({
    key: 'assent-reviews',
    scopes: ['account', 'pullrequest:write'],
    modules: { webPanels: [{ key: 'pull-request-panel' }] },
  })
})

test('parameters: file', async () => {
  const file = await createFile(JSON.stringify({ ...descriptor, modules: { webPanels: [panel] } }))
  expect(await readDescriptor(file)).toEqual({ ...descriptor, modules: { webPanels: [panel] } })
})

test('behavior: what nobody reads is left out', async () => {
  const file = await createFile(JSON.stringify({ ...descriptor, enableLicensing: true }))
  expect(await readDescriptor(file)).toEqual(descriptor)
})

test('behavior: a missing file', async () => {
  const file = join(await createDirectory(), 'descriptor.json')
  await expect(readDescriptor(file)).rejects.toThrow(
    new CommandError(
      `Cannot read ${file}: Error: ENOENT: no such file or directory, open '${file}'`,
    ),
  )
})

test('behavior: a file that is not JSON', async () => {
  const file = await createFile('{')
  await expect(readDescriptor(file)).rejects.toThrow(`Cannot read ${file}: SyntaxError: `)
})

test.each([
  ['text', 'Invalid type: Expected Object but received "text"'],
  [null, 'Invalid type: Expected Object but received null'],
  [{ ...descriptor, key: undefined }, 'key: Invalid key: Expected "key" but received undefined'],
  [{ ...descriptor, key: '' }, 'key: Invalid length: Expected >=1 but received 0'],
  [{ ...descriptor, name: 1 }, 'name: Invalid type: Expected string but received 1'],
  [
    { ...descriptor, description: null },
    'description: Invalid type: Expected string but received null',
  ],
  [{ ...descriptor, baseUrl: '/here' }, 'baseUrl: Invalid URL: Received "/here"'],
  [
    { ...descriptor, authentication: { type: 'basic' } },
    'authentication.type: Invalid type: Expected ("jwt" | "none") but received "basic"',
  ],
  [
    { ...descriptor, vendor: { name: 'Assent' } },
    'vendor.url: Invalid key: Expected "url" but received undefined',
  ],
  [
    { ...descriptor, lifecycle: { installed: '' } },
    'lifecycle.installed: Invalid length: Expected >=1 but received 0',
  ],
  [
    { ...descriptor, scopes: 'account' },
    'scopes: Invalid type: Expected Array but received "account"',
  ],
  [
    { ...descriptor, contexts: ['team'] },
    'contexts.0: Invalid type: Expected ("account" | "personal") but received "team"',
  ],
  [
    { ...descriptor, modules: { webPanels: [{ ...panel, location: undefined }] } },
    'modules.webPanels.0.location: Invalid key: Expected "location" but received undefined',
  ],
  [
    { ...descriptor, modules: { proxy: { '/policy': {} } } },
    'modules.proxy./policy.destination: Invalid key: Expected "destination" but received undefined',
  ],
  [
    { ...descriptor, modules: { oauthConsumer: { clientId: 1 } } },
    'modules.oauthConsumer.clientId: Invalid type: Expected string but received 1',
  ],
])('behavior: %j is no descriptor', async (value, reason) => {
  const file = await createFile(JSON.stringify(value))
  await expect(readDescriptor(file)).rejects.toThrow(
    new CommandError(`${file} is no descriptor: ${reason}`),
  )
})
