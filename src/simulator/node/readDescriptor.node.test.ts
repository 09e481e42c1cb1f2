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
const location = 'org.bitbucket.repository.overview.informationPanel'
const panel = { key: 'panel', name: { value: 'Panel' }, url: '/', location }

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

test('behavior: a descriptor with mistakes', async () => {
  const file = await createFile(JSON.stringify({ ...descriptor, key: 1, scopes: ['all'] }))
  await expect(readDescriptor(file)).rejects.toThrow(
    new CommandError(
      `${file} is no descriptor:\n  key: Must be a text.\n  scopes.0: "all" is not a scope of Bitbucket Cloud.`,
    ),
  )
})
