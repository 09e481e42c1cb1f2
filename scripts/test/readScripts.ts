import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

const names = ['types', 'lint', 'format:check', 'test:unit', 'build', 'test:e2e'] as const
const manifest = v.object({ scripts: v.object(v.entriesFromList(names, v.string())) })

/** The scripts of package.json that are checks, so that a check is what `npm run` runs. */
export async function readScripts(): Promise<Record<(typeof names)[number], string>> {
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8')
  return v.parse(manifest, JSON.parse(text)).scripts
}
