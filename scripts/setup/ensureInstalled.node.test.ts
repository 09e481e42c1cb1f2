import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCheckout } from './testing/createCheckout.ts'

const installNothing = `console.log(process.argv.slice(2, 3).join(), process.cwd())`
const noNetwork =
  'The packages could not be installed because the npm registry cannot be reached. Connect to the network, or point npm to a registry you can reach (npm config set registry URL), and run the command again.\n'

/** An npm that fails with these words. */
function fail(words: string): string {
  return `console.error(${JSON.stringify(words)}); process.exitCode = 7`
}

test('default: what is installed is not installed again', async () => {
  const { run } = await createCheckout({ wanted: {}, installed: {}, npm: installNothing })
  expect(await run()).toEqual({ code: 0, stdout: 'The command runs.\n', stderr: '' })
})

test('behavior: what is missing is installed, and the command runs', async () => {
  const { root, run } = await createCheckout({ wanted: {}, npm: installNothing })
  expect(await run()).toEqual({
    code: 0,
    stdout: [
      'Installing packages with npm ci: tsx is missing. This happens once.',
      `ci ${root}`,
      'The command runs.',
      '',
    ].join('\n'),
    stderr: '',
  })
})

test.each([
  ['another version', { version: '2.0.0', integrity: 'sha512-a' }],
  ['another content', { version: '1.0.0', integrity: 'sha512-b' }],
])('behavior: %s is installed anew', async (_, entry) => {
  const { run } = await createCheckout({
    wanted: { 'node_modules/tsx': entry },
    installed: {},
    npm: installNothing,
  })
  expect((await run()).stdout).toContain('npm ci: tsx is missing. This happens once.\n')
})

test('behavior: a package whose directory is gone is installed anew', async () => {
  const entry = { 'node_modules/hono': { version: '1.0.0', integrity: 'sha512-c' } }
  const { run } = await createCheckout({ wanted: entry, installed: entry, npm: installNothing })
  expect((await run()).stdout).toContain('npm ci: hono is missing. This happens once.\n')
})

test('behavior: several missing packages are counted', async () => {
  const { run } = await createCheckout({
    wanted: { 'node_modules/hono': { version: '1.0.0' }, 'node_modules/jose': {} },
    npm: installNothing,
  })
  expect((await run()).stdout).toContain('npm ci: 3 packages are missing. This happens once.\n')
})

test('behavior: an optional package may be missing', async () => {
  const { run } = await createCheckout({
    wanted: { 'node_modules/fsevents': { version: '1.0.0', optional: true } },
    installed: {},
    npm: installNothing,
  })
  expect((await run()).stdout).toBe('The command runs.\n')
})

test('behavior: a package that nothing needs may be missing', async () => {
  const { run } = await createCheckout({
    wanted: { 'node_modules/yaml': { version: '1.0.0', extraneous: true } },
    installed: {},
    npm: installNothing,
  })
  expect((await run()).stdout).toBe('The command runs.\n')
})

test.each([
  'npm error code ENOTFOUND',
  'npm error code EAI_AGAIN',
  'npm error code ECONNREFUSED',
  'npm error code ETIMEDOUT',
])('behavior: %s is one line with the way out', async (words) => {
  const { run } = await createCheckout({ wanted: {}, npm: fail(words) })
  expect(await run()).toEqual({
    code: 1,
    stdout: expect.stringMatching(/^Installing packages .*\nLast words\.\n$/),
    stderr: noNetwork,
  })
})

test('behavior: another failure of npm keeps its words', async () => {
  const { run } = await createCheckout({ wanted: {}, npm: fail('npm error code EUSAGE') })
  expect(await run()).toMatchObject({
    code: 1,
    stderr: 'npm error code EUSAGE\nnpm ci failed with exit code 7; its own words stand above.\n',
  })
})

test('behavior: without npm', async () => {
  const { root, run } = await createCheckout({ wanted: {} })
  await rm(join(root, 'npm'), { recursive: true })
  expect(await run({ npm_execpath: '', PATH: join(root, 'npm') })).toMatchObject({
    code: 1,
    stderr: 'npm could not be run (spawnSync npm ENOENT). It comes with Node.\n',
  })
})
