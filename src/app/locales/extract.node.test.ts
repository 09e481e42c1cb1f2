import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const root = process.cwd()
const catalogSchema = v.record(v.string(), v.string())
const run = promisify(execFile)

async function readTranslated(): Promise<string[]> {
  const directory = join(root, 'src/app/locales/de')
  const files = await readdir(directory)
  const texts = await Promise.all(files.map((name) => readFile(join(directory, name), 'utf8')))
  return texts.flatMap((text) => Object.keys(v.parse(catalogSchema, JSON.parse(text))))
}

test("default: FormatJS's own extraction finds the messages that are translated", async () => {
  const formatjs = join(root, 'node_modules/.bin/formatjs')
  const sources = 'src/app/**/messages.ts'
  const { stdout } = await run(formatjs, ['extract', sources, '--format', 'simple'], { cwd: root })
  const extracted = v.parse(catalogSchema, JSON.parse(stdout))
  expect(Object.keys(extracted).toSorted()).toEqual((await readTranslated()).toSorted())
})
