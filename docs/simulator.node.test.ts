import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listDocTables } from '../scripts/docs/listDocTables.ts'
import { readTable, toCell } from '../scripts/docs/putTable.ts'
import { projectRoot } from '../src/simulator/node/projectRoot.ts'
import { readDescriptor } from '../src/simulator/node/readDescriptor.ts'
import { createControlRoutes } from '../src/simulator/server/control/createControlRoutes.ts'
import { createSimulation } from '../src/simulator/server/createSimulation.ts'
import { createSimulatorServer } from '../src/simulator/server/createSimulatorServer.ts'

const origin = 'http://localhost:7990'
const readDoc = (file: string) => readFile(join(projectRoot, file), 'utf8')

test.each(listDocTables())('the table $name in $file is up to date', async (table) => {
  const expected = table.rows.map((row) => row.map(toCell))
  // `npm run docs` writes it.
  expect(readTable(await readDoc(table.file), table)).toEqual(expected)
})

test('docs/simulator.md names each call of the control API', async () => {
  const simulation = createSimulation({ origin, descriptor: await readDescriptor() })
  const routes = createControlRoutes(simulation)
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.slice(1)}`)
  const text = await readDoc('docs/simulator.md')
  const named = [...text.matchAll(/^\| `((?:GET|POST|PUT|PATCH|DELETE) [^`]+)`/gm)].map(
    ([, call]) => call,
  )
  expect(new Set(named)).toEqual(new Set(routes))
})

/** `curl [-X METHOD] ADDRESS [-d 'BODY']`, as the document writes it. */
function toRequest(line: string): Request {
  const [, method = 'GET', address = '', body] =
    /^curl (?:-X (\w+) )?(\S+)(?: -d '([^']*)')?$/.exec(line) ?? []
  return new Request(`http://${address}`, { method, ...(body !== undefined && { body }) })
}

test("each of docs/simulator.md's commands works", async () => {
  const server = createSimulatorServer({ origin, descriptor: await readDescriptor() })
  const lines = (await readDoc('docs/simulator.md')).match(/^curl .*$/gm) ?? []
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) {
    const response = await server.handle(toRequest(line))
    expect({ line, isOk: response.ok }).toEqual({ line, isOk: true })
  }
})
