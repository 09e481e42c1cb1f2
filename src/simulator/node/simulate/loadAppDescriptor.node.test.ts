import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closePort, openPort } from '../openPort.ts'
import { createDirectory } from '../testing/createDirectory.ts'
import { listen } from '../testing/listen.ts'
import { loadAppDescriptor } from './loadAppDescriptor.ts'

const descriptor = {
  key: 'gauge',
  name: 'Gauge',
  description: '',
  baseUrl: 'https://gauge.example',
  authentication: { type: 'jwt' },
}

/** Serve a text on a free port. */
async function serve(text: string, status = 200) {
  return (await listen(async () => new Response(text, { status }))).origin
}

async function failWith(source: string, appUrl?: string): Promise<string> {
  return loadAppDescriptor(source, appUrl).then(
    () => 'It was taken.',
    (error: unknown) => String(error),
  )
}

test('default: from the web', async () => {
  const origin = await serve(JSON.stringify(descriptor))

  expect(await loadAppDescriptor(origin, undefined)).toEqual({ descriptor, descriptorUrl: origin })
})

test('default: from a file', async () => {
  const directory = await createDirectory({ 'd.json': `\uFEFF${JSON.stringify(descriptor)}` })

  expect(await loadAppDescriptor(join(directory, 'd.json'), undefined)).toEqual({ descriptor })
})

test('parameters: appUrl stands in for a placeholder', async () => {
  const origin = await serve(JSON.stringify({ ...descriptor, baseUrl: '{{localBaseUrl}}' }))

  expect(await loadAppDescriptor(origin, 'http://localhost:1')).toMatchObject({
    descriptor: { baseUrl: 'http://localhost:1' },
  })
  expect(await failWith(origin)).toBe(
    [
      `CommandError: ${origin} is no descriptor that Bitbucket takes:`,
      '  baseUrl: Must be an address, such as https://app.example.',
      'Mend it, or say with --app-url where the app runs, and start again.',
    ].join('\n'),
  )
})

test('behavior: each problem has its field', async () => {
  const origin = await serve(JSON.stringify({ ...descriptor, key: 1, scopes: ['all'] }))

  expect(await failWith(origin)).toBe(
    [
      `CommandError: ${origin} is no descriptor that Bitbucket takes:`,
      '  key: Must be a text.',
      '  scopes.0: "all" is not a scope of Bitbucket Cloud.',
      'Mend it, and start again.',
    ].join('\n'),
  )
})

test('behavior: redirects are followed', async () => {
  const target = await serve(JSON.stringify(descriptor))
  const { origin } = await listen(async () => Response.redirect(target))

  expect(await loadAppDescriptor(origin, undefined)).toMatchObject({ descriptorUrl: origin })
})

test.each([
  ['no', 404, 'answered 404. Is it the right address?'],
  ['{', 200, 'is not JSON: '],
  [
    '<!doctype html>',
    200,
    "holds a page, not a descriptor. Give the address of the app's atlassian-connect.json.",
  ],
  ['"'.padEnd(1_048_577, 'x'), 200, 'holds more than a megabyte. Is it the right address?'],
])('behavior: %.9s with %i is refused', async (text, status, message) => {
  const origin = await serve(text, status)

  expect(await failWith(origin)).toContain(`CommandError: ${origin} ${message}`)
})

test('behavior: nobody at the address', async () => {
  const server = createServer()
  const port = await openPort(server, 0)
  await closePort(server)

  expect(await failWith(`http://127.0.0.1:${port}/d.json`)).toBe(
    `CommandError: http://127.0.0.1:${port}/d.json cannot be reached (ECONNREFUSED). ` +
      'Start the app, and then the simulator.',
  )
})

test('behavior: no such file', async () => {
  expect(await failWith('nowhere.json')).toBe(
    'CommandError: --descriptor: there is no file nowhere.json that can be read (ENOENT). ' +
      'Give a file, or an address with http:// or https://.',
  )
})
