import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { listHostSnippets } from '../scripts/docs/listHostSnippets.ts'
import { readSnippet } from '../scripts/docs/putSnippet.ts'
import { findFreePort } from '../src/simulator/node/findFreePort.ts'
import { headersForPath } from '../src/simulator/node/headersForPath.ts'
import { parseHeadersFile } from '../src/simulator/node/parseHeadersFile.ts'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { createDirectory } from '../src/simulator/node/testing/createDirectory.ts'
import { runNode } from '../src/simulator/node/testing/runNode.ts'

const readDocument = () => readFile(join(projectRoot, 'docs/hosting.md'), 'utf8')
const readRules = async () =>
  parseHeadersFile(await readFile(join(projectRoot, 'public/_headers'), 'utf8'))
const squeeze = (code: string) => code.replaceAll(/\s+/g, ' ').trim()

async function readExpected() {
  const rules = await readRules()
  const toObject = (path: string) => Object.fromEntries(headersForPath(rules, path))
  return { page: toObject('/'), asset: toObject('/assets/main.js') }
}

/** What a block of nginx or Caddy gives for a place: its headers, by name in lower case. */
function readHeaders(code: string, place: string, line: RegExp): Record<string, string> {
  const [, body = ''] = code.split(`${place} {\n`)
  const [block = ''] = body.split(/^ {2}\}/m)
  return Object.fromEntries(
    [...block.matchAll(line)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  )
}

test.each(['nginx', 'caddy', 'express'] as const)('the %s block is up to date', async (name) => {
  const snippet = listHostSnippets(await readRules()).find((one) => one.name === name)
  // `npm run docs` writes it.
  expect(squeeze(readSnippet(await readDocument(), name))).toBe(squeeze(snippet?.text ?? ''))
})

test('nginx gives the headers of the file, and immutable to what is there only', async () => {
  const code = readSnippet(await readDocument(), 'nginx')
  const line = /add_header (\S+) "([^"]*)"(?: always)?;/g
  const { page, asset } = await readExpected()
  expect(readHeaders(code, 'location /', line)).toEqual(page)
  expect(readHeaders(code, 'location /assets/', line)).toEqual(asset)
  expect(code.match(/^.*immutable.*$/gm)).toEqual([expect.stringMatching(/immutable";$/)])
})

test('Caddy gives the headers of the file', async () => {
  const code = readSnippet(await readDocument(), 'caddy')
  const line = /^ {6}([\w-]+) "([^"]*)"$/gm
  const { page, asset } = await readExpected()
  expect(readHeaders(code, '  handle', line)).toEqual(page)
  expect(readHeaders(code, 'handle @asset', line)).toEqual(asset)
})

test('Express gives the headers of the file, when it runs', async () => {
  const code = readSnippet(await readDocument(), 'express')
  const folder = join(projectRoot, '.assent', `hosting-${process.pid}`)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'dist/assets'), { recursive: true })
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html>')
  await writeFile(join(folder, 'dist/assets/main.js'), '')
  const script = join(folder, 'server.mjs')
  const head = `import express from 'express'
process.chdir(${JSON.stringify(folder)})
const app = express()
const requireJwt = (request, response, next) => next()`
  const foot = `const server = app.listen(0, '127.0.0.1', async () => {
  const origin = 'http://127.0.0.1:' + server.address().port
  const paths = ['/', '/assets/main.js', '/assets/gone.js']
  const answers = await Promise.all(paths.map((path) => fetch(origin + path)))
  console.log(JSON.stringify(answers.map(({ headers, status }) => [status, Object.fromEntries(headers)])))
  process.exit()
})`
  await writeFile(script, [head, code, foot].join('\n'))
  const { stdout, stderr } = await runNode([script])
  expect(stderr).toBe('')
  const { page, asset } = await readExpected()
  expect(JSON.parse(stdout)).toEqual([
    [200, expect.objectContaining(page)],
    [200, expect.objectContaining(asset)],
    [404, expect.objectContaining({ 'cache-control': page['cache-control'] })],
  ])
})

test('docs/hosting.md names each header, and says why', async () => {
  const document = await readDocument()
  const names = (await readRules()).flatMap(({ headers }) => headers.map(({ name }) => name))
  expect([...new Set(names)].filter((name) => !document.includes(`| \`${name}\``))).toEqual([])
})

test("each of docs/hosting.md's commands works", { timeout: 120_000 }, async () => {
  const folder = await createDirectory()
  const port = await findFreePort()
  const own = `http://localhost:${port}`
  const document = await readDocument()
  const commands = [...document.matchAll(/^ *```sh\n(.*?)^ *```$/gms)].map(([, block = '']) =>
    block
      .trim()
      // The build of this test has a place of its own.
      .replace('npm run build', `npm run -s build -- --logLevel error --outDir ${folder}/dist`)
      .replace('npm run descriptor --', `$& --out ${folder}/dist/atlassian-connect.json`)
      .replace('/var/lib/reviews', folder)
      // And what stands behind https in a customer's network is this machine.
      .replace(/(curl .*|--url )https:\/\/reviews\.acme\.example/, `$1${own}`),
  )
  expect(commands).toHaveLength(5)
  // The server needs a moment.
  const waiting = `until curl -so ${folder}/up ${own}; do sleep 0.1; done`
  const script = ["trap 'kill $!' EXIT", ...commands.slice(0, 3), waiting, ...commands.slice(3)]
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script.join("\necho '### block'\n")], {
    cwd: projectRoot,
    env: { ...process.env, PORT: String(port), FOLDER: join(folder, 'dist') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [ended, output, errors] = await Promise.all([
    once(shell, 'close'),
    text(shell.stdout),
    text(shell.stderr),
  ])
  expect({ errors, ended }).toEqual({ errors: '', ended: [0, null] })
  expect(output).toContain('Assent Reviews (assent-reviews) at https://reviews.acme.example.')
  expect(output).toContain("_headers needs no change: the app stands there as 'self'")
  expect(output).toContain('"baseUrl":"https://reviews.acme.example"')
  expect(output).toMatch(/\n\d+ passed, 0 failed, 1 skipped\n/)
})
