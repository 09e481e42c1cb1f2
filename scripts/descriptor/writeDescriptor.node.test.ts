import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { runNode } from '../../src/simulator/node/testing/runNode.ts'
import { writeDescriptor } from './writeDescriptor.ts'

const baseUrl = 'https://reviews.acme.example'

async function write(...flags: string[]) {
  const said = vi.spyOn(console, 'log').mockReturnValue()
  const out = join(await createDirectory(), 'deep/atlassian-connect.json')
  await writeDescriptor(['--base-url', baseUrl, '--out', out, ...flags])
  const descriptor: unknown = JSON.parse(await readFile(out, 'utf8'))
  return { descriptor, out, said: said.mock.calls.flat() }
}

async function readTemplate(): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(projectRoot, 'public/atlassian-connect.json'), 'utf8'))
}

test('default: only the address changes, and nothing of the template is lost', async () => {
  const { descriptor, out, said } = await write()
  expect(descriptor).toEqual({
    ...(await readTemplate()),
    baseUrl,
    vendor: { name: 'Assent', url: baseUrl },
  })
  expect(said).toEqual([
    `Wrote ${out}: Assent Reviews (assent-reviews) at ${baseUrl}.`,
    "_headers needs no change: the app stands there as 'self' and the path only.",
    'Strict-Transport-Security includes all below reviews.acme.example: https only, for a year.',
  ])
})

test('behavior: key, name and vendor are taken from the flags', async () => {
  const { descriptor } = await write(
    '--key',
    'acme.reviews',
    '--name',
    'Acme Reviews',
    '--vendor-name',
    'Acme',
    '--vendor-url',
    'https://acme.example',
  )
  expect(descriptor).toMatchObject({
    key: 'acme.reviews',
    name: 'Acme Reviews',
    vendor: { name: 'Acme', url: 'https://acme.example' },
  })
})

test.each([
  [['--key', 'two words'], 'key must be letters, digits, dots and dashes.'],
  [['--name', 'Bitbucket Reviews'], "name must not begin with Bitbucket: the name is Atlassian's."],
  [['--base-url', 'https://localhost'], '--base-url is local'],
  [['--colour', 'red'], "Unknown option '--colour'"],
])('behavior: %j is refused, and nothing is written', async (flags, message) => {
  await expect(write(...flags)).rejects.toThrow(message)
})

test('behavior: the command says what it takes, and what was wrong', async () => {
  const help = await runNode(['scripts/descriptor.mjs', '--help'])
  expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('--base-url URL')])
  const bad = await runNode(['scripts/descriptor.mjs', '--base-url', 'http://acme.example'])
  expect(bad).toEqual({
    code: 1,
    stdout: '',
    stderr: '--base-url must be https, not http: the address of each page carries a JWT.\n',
  })
})
