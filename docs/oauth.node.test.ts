import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { listenOnLoopback } from '../src/simulator/node/listenOnLoopback.ts'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { readDescriptor } from '../src/simulator/node/readDescriptor.ts'
import { createDirectory } from '../src/simulator/node/testing/createDirectory.ts'
import { createSimulatorServer } from '../src/simulator/server/createSimulatorServer.ts'

/** Run commands in one shell, each block of them under a line with its number. */
async function runBlocks(blocks: readonly string[]): Promise<string[]> {
  const script = blocks.map((block) => `echo '### block'\n${block}`).join('\n')
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: await createDirectory(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => {
    shell.once('close', resolve)
  })
  const output = await text(shell.stdout)
  expect(await ended).toBe(0)
  return output.split('### block\n').slice(1)
}

test("each of docs/oauth.md's commands works", { timeout: 30_000 }, async () => {
  const listener = await listenOnLoopback({ port: 0 })
  onTestFinished(() => listener.close())
  const origin = `http://localhost:${listener.port}`
  listener.serve(createSimulatorServer({ origin, descriptor: await readDescriptor() }).handle)
  const document = await readFile(join(projectRoot, 'docs/oauth.md'), 'utf8')
  const blocks = [...document.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) =>
    block.replaceAll('http://localhost:7990', origin),
  )

  const outputs = await runBlocks(blocks)

  const token = /^\{"access_token":"[\w-]{43}","token_type":"bearer","expires_in":7200,"scopes":"/
  const [health, client, code, again, refresh, implicit, jwt, session, refusals, ...others] =
    outputs
  expect(others).toEqual([])
  expect(health).toBe('{"status":"ok"}')
  expect(client).toMatch(token)
  expect(code).toMatch(token)
  expect(code).toContain('"display_name":"Ana Moreno"')
  expect(again).toMatch(/^http:\/\/localhost:7992\/callback\?code=[\w-]{43}&state=xyz\n$/)
  expect(refresh).toMatch(token)
  expect(implicit).toMatch(/^http:\/\/localhost:7992\/callback#access_token=[\w-]{43}&/)
  expect(jwt).toMatch(token)
  expect(jwt).toContain('"scopes":"repository","state":"jwt"')
  expect(session).toMatch(token)
  expect(refusals?.match(/"error":"\w+"/g)).toEqual([
    '"error":"unauthorized_client"',
    '"error":"invalid_grant"',
    '"error":"invalid_request"',
  ])
})
