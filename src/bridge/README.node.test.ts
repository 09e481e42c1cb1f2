import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { BridgeError } from './core/BridgeError.ts'
import { errorCatalog } from './core/errorCatalog.ts'
import * as core from './core.ts'
import * as flags from './flags.ts'
import * as react from './react.ts'

const api = { ...core, ...flags, ...react }
const text = await readFile(new URL('README.md', import.meta.url), 'utf8')
const rows = [...text.matchAll(/^\| `([A-Z_]+)` *\|.*\| `(\w+)` *\|$/gm)].map(
  ([, ...cells]) => cells,
)

test('the table of errors has each code once, with its way on', () => {
  const ways = new Map(rows.map(([code, kind]) => [code, kind]))
  expect(rows).toHaveLength(Object.keys(errorCatalog).length)
  for (const [code, { kind }] of Object.entries(errorCatalog)) expect(ways.get(code)).toBe(kind)
})

test('each function and component that the text names is exported', () => {
  const names = [...text.matchAll(/`(use\w+|Bridge\w+|Consent\w+|bridge\w+Options)(?:\(\))?`/g)]
  const unknown = names.flatMap(([, name = '']) => (name in api ? [] : [name]))
  expect(names.length).toBeGreaterThan(9)
  expect(unknown).toEqual([])
  expect(BridgeError.name in api).toBe(true)
})
