import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

const packageSchema = v.object({ version: v.string() })

/** The app's version, as `package.json` has it. */
export function readAppVersion(): string {
  const path = fileURLToPath(new URL('../../package.json', import.meta.url))
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return v.parse(packageSchema, content).version
}
