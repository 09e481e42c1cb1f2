import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { closePort, openPort } from './openPort.ts'
import { projectRoot } from './projectRoot.ts'
import { createDirectory } from './testing/createDirectory.ts'
import { runNode } from './testing/runNode.ts'

// The first run on a machine builds the simulator's pages.
const buildMs = 180_000

const simulate = (...args: string[]) => runNode(['scripts/simulator.mjs', ...args])

/** An app with a server of its own, which answers its lifecycle calls with a status. */
async function startApp(status = 204) {
  const calls: string[] = []
  const server = createServer((incoming, outgoing) => {
    calls.push(`${incoming.method} ${incoming.url}`)
    if (incoming.url === '/installed') return void outgoing.writeHead(status).end()
    if (incoming.url === '/atlassian-connect.json') return void outgoing.end(descriptor)
    outgoing.writeHead(404).end()
  })
  const port = await openPort(server, 0)
  onTestFinished(() => closePort(server))
  const baseUrl = `http://localhost:${port}`
  const descriptor = JSON.stringify({
    key: 'gauge',
    name: 'Gauge',
    description: '',
    baseUrl,
    authentication: { type: 'jwt' },
    lifecycle: { installed: '/installed' },
    modules: {
      webPanel: {
        key: 'panel',
        name: { value: 'Gauge' },
        url: '/panel',
        location: 'org.bitbucket.pullrequest.overview.informationPanel',
      },
    },
  })
  return { baseUrl, descriptorUrl: `${baseUrl}/atlassian-connect.json`, server, calls }
}

/** The command at work, until Ctrl-C. */
async function runUntilOpen(args: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/simulator.mjs', ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'close')
  const errors = text(child.stderr)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await expect.poll(() => output, { timeout: buildMs }).toMatch(/Stop with Ctrl-C/)
  return {
    output,
    address: /Open (\S+)/.exec(output)?.[1] ?? '',
    stop: async () => {
      child.kill('SIGINT')
      const [code] = await ended
      return { code, errors: await errors }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

test('parameters: --help', async () => {
  expect(await simulate('--help')).toEqual({
    code: 0,
    stdout: expect.stringContaining('--app-proxy PORT|off   serves the app'),
    stderr: '',
  })
})

test.each([
  [['--port', 'x'], '--port needs a port from 0 to 65535, not "x".\n'],
  [['--app-url', 'x'], '--app-url needs an address such as http://localhost:7991, not "x".\n'],
  [['--ports'], "Unknown option '--ports'. Run the command with --help to see its flags.\n"],
])('behavior: refuses %j in one line', async (args, stderr) => {
  expect(await simulate(...args)).toEqual({ code: 1, stdout: '', stderr })
})

test('parameters: --descriptor', { timeout: buildMs }, async () => {
  const { descriptorUrl, calls } = await startApp()

  const { output, address, stop } = await runUntilOpen(['--descriptor', descriptorUrl, '--port=0'])

  expect(output).toContain('Gauge is installed in acme and orbit, as a shared app.\n')
  expect(output).toMatch(/Its own files come through http:\/\/127\.0\.0\.1:\d+, with the simulator/)
  expect(address).toMatch(/^http:\/\/localhost:\d+\/acme\/checkout\/pull-requests\/1$/)
  expect((await fetch(address)).status).toBe(200)
  expect(calls).toEqual([
    'GET /atlassian-connect.json',
    'HEAD /',
    'POST /installed',
    'POST /installed',
  ])
  expect(await stop()).toEqual({ code: 0, errors: '' })
})

test('parameters: --state survives a kill', { timeout: buildMs }, async () => {
  const { descriptorUrl, calls } = await startApp()
  const file = join(await createDirectory(), 'state.json')
  const args = ['--descriptor', descriptorUrl, '--port=0', '--kind=classic', '--state', file]
  const first = await runUntilOpen(args)
  const settings = `${new URL(first.address).origin}/__simulator/settings`
  await fetch(settings, { method: 'PATCH', body: '{"prompt_per_call":true}' })
  await expect.poll(() => readFile(file, 'utf8')).toContain('"prompt_per_call":true')
  await first.kill()
  const { connections } = JSON.parse(await readFile(file, 'utf8'))

  await (await runUntilOpen(args)).stop()

  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    connections,
    settings: { prompt_per_call: true },
  })
  // The vendor has its secrets, and keeps them.
  expect(calls.filter((call) => call === 'POST /installed')).toHaveLength(2)
})

test('behavior: two apps of one key, one line', async () => {
  const { descriptorUrl } = await startApp()

  expect(
    await simulate('--descriptor', descriptorUrl, '--descriptor', descriptorUrl),
  ).toMatchObject({
    code: 1,
    stderr: 'Two descriptors have the key "gauge". Give each app its own.\n',
  })
})

test('behavior: an app that refuses, one line', { timeout: buildMs }, async () => {
  const { descriptorUrl } = await startApp(401)

  expect(await simulate('--descriptor', descriptorUrl, '--port=0')).toMatchObject({
    code: 1,
    stderr:
      'Gauge did not accept the "installed" call for acme. It answered 401. ' +
      'Its log may say why. Mend it, and start again.\n',
  })
})

test('behavior: an app that is not there, one line', async () => {
  const { baseUrl, descriptorUrl, server } = await startApp()
  const descriptor = await (await fetch(descriptorUrl)).text()
  const file = join(await createDirectory({ 'd.json': descriptor }), 'd.json')
  await closePort(server)

  expect(await simulate('--descriptor', file, '--port=0')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      `The app at ${baseUrl} cannot be reached (ECONNREFUSED). ` +
      'Start it, and then the simulator; --app-url says where else it runs.\n',
  })
})

test('behavior: a taken port, one line', { timeout: buildMs }, async () => {
  const { baseUrl, descriptorUrl } = await startApp()
  const { port } = new URL(baseUrl)

  expect(await simulate('--descriptor', descriptorUrl, '--app-proxy', port)).toMatchObject({
    code: 1,
    stderr: `Port ${port} is taken. Stop the program that uses it, or choose another with --app-proxy.\n`,
  })
})
