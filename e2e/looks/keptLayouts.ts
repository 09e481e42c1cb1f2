import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { LaidOut } from '../../scripts/looks/compareLayouts.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

const laidOutSchema = v.tuple([v.string(), v.number(), v.number(), v.number(), v.number()])
const layoutsSchema = v.record(v.string(), v.array(laidOutSchema))
const directory = join(projectRoot, 'e2e/looks/layouts')

/** The layouts of a screen by width, as they are meant to be; empty when nobody has kept any. */
export async function readKeptLayouts(name: string): Promise<Record<string, LaidOut[]>> {
  const text = await readFile(join(directory, `${name}.json`), 'utf8').catch(() => '{}')
  return v.parse(layoutsSchema, JSON.parse(text))
}

/** Keep the layouts of a screen: by hand, with ASSENT_UPDATE_SCREENSHOTS=1, when it has changed. */
export async function keepLayouts(
  name: string,
  layouts: Record<string, readonly LaidOut[]>,
): Promise<void> {
  const lists = Object.entries(layouts).map(
    ([look, layout]) =>
      `  ${JSON.stringify(look)}: [\n${layout.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`,
  )
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, `${name}.json`), `{\n${lists.join(',\n')}\n}\n`)
}
