import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { formatTable } from '../prove/formatTable.ts'
import { summarizeLooks } from './summarizeLooks.ts'

const directory = join(projectRoot, 'test-results/looks')
const suffix = '.axe.json'
const countsSchema = v.record(v.string(), v.number())

const names = await readdir(directory).catch(() => [])
const screens = await Promise.all(
  names
    .filter((name) => name.endsWith(suffix))
    .map(async (name) => ({
      screen: name.slice(0, -suffix.length),
      passedRules: v.parse(countsSchema, JSON.parse(await readFile(join(directory, name), 'utf8'))),
    })),
)
if (screens.length === 0) {
  console.error('There are no looks yet. Run `npm run test:e2e -- looks` first.')
  process.exitCode = 1
} else {
  console.log(formatTable(summarizeLooks(screens)).join('\n'))
}
