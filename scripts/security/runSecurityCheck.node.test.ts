import { expect, onTestFinished, test, vi } from 'vitest'
import { findFreePort } from '../../src/simulator/node/findFreePort.ts'
import { listenOnLoopback } from '../../src/simulator/node/listenOnLoopback.ts'
import { runNode } from '../../src/simulator/node/testing/runNode.ts'
import { runSecurityCheck } from './runSecurityCheck.ts'
import { createExampleBackEnd } from './testing/createExampleBackEnd.ts'

async function serve(change: (response: Response) => Response = (response) => response) {
  const listener = await listenOnLoopback({ port: 0 })
  onTestFinished(() => listener.close())
  const handle = await createExampleBackEnd()
  listener.serve(async (request) => change(await handle(request)))
  return `http://localhost:${listener.port}`
}

async function run(...flags: string[]) {
  const said = vi.spyOn(console, 'log').mockReturnValue()
  const code = await runSecurityCheck(flags)
  return { code, said: said.mock.calls.flat().join('\n') }
}

test('default: prints a table of the rules, and ends well', async () => {
  const { code, said } = await run('--url', await serve())
  expect(code).toBe(0)
  expect(said).toContain('req.   result   rule\n')
  expect(said).toContain('1.1    passed   refuses no JWT\n')
  expect(said).toMatch(/\n37 passed, 0 failed, 1 skipped$/)
})

test('behavior: a breach is named below its rule, and ends with 1', async () => {
  const url = await serve((response) => {
    response.headers.delete('Referrer-Policy')
    return response
  })
  const { code, said } = await run('--url', url)
  expect(code).toBe(1)
  expect(said).toContain(
    '7.2    failed   Referrer-Policy that gives the address to nobody\n' +
      '        webPanels "pull-request-panel" lets other sites see its address, with the JWT.\n',
  )
})

test('behavior: --json prints the findings and nothing else', async () => {
  const { said } = await run('--json', '--url', await serve())
  expect(JSON.parse(said)).toContainEqual({
    requirement: '8.1',
    title: 'refuses an address that was changed',
    result: 'passed',
    details: [],
  })
})

test.each([
  [[], '--url must be an origin, such as https://reviews.acme.example.'],
  [['--url', 'localhost:1'], '--url must be an origin'],
  [['--url', 'https://acme.example/app'], '--url must be an origin'],
  [
    ['--url', 'https://acme.example', '--installed-path', 'installed'],
    '--installed-path must be a path, such as /installed.',
  ],
])('behavior: %j is refused', async (flags, message) => {
  await expect(run(...flags)).rejects.toThrow(message)
})

test('behavior: where nobody answers, the command says so in a line', async () => {
  const url = `http://localhost:${await findFreePort()}`
  expect(await runNode(['scripts/security.mjs', '--url', url])).toEqual({
    code: 1,
    stdout: '',
    stderr: `Nobody answers at ${url}. Start the app there first.\n`,
  })
})

test('behavior: what is no app is not checked', async () => {
  const url = await serve()
  await expect(run('--url', url, '--descriptor-path', '/assets/main-1234abcd.js')).rejects.toThrow(
    'is no descriptor',
  )
  await expect(run('--url', url, '--installed-path', '/elsewhere')).rejects.toThrow(
    'The app answers 404 to an installation, so it cannot be checked.',
  )
})
