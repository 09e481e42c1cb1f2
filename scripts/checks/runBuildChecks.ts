import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHeadersFile } from '../../src/simulator/node/parseHeadersFile.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { readDescriptor } from '../../src/simulator/node/readDescriptor.ts'
import { checkServedBuild } from '../security/checkServedBuild.ts'
import { tallyChecks, type TitledCheck } from '../test/tallyChecks.ts'
import type { Tally } from '../test/Tally.ts'
import type { BuiltApp } from './BuiltApp.ts'
import { checkDescriptor } from './checkDescriptor.ts'
import { checkHeaders } from './checkHeaders.ts'
import { checkPage } from './checkPage.ts'
import { findForeignModules } from './findForeignModules.ts'
import { findSimulatorMarkers } from './findSimulatorMarkers.ts'
import { formatBundle, judgeBundle } from './judgeBundle.ts'
import { measureBridgeCore } from './measureBridgeCore.ts'
import { measureBundle } from './measureBundle.ts'

/** The build in `dist`, as `npm run build` leaves it. */
const defaultApp: BuiltApp = {
  root: projectRoot,
  dist: join(projectRoot, 'dist'),
  modulesFile: join(projectRoot, '.assent/app-modules.json'),
}

/** Run every check on a build and say what each found. A check that cannot run has failed. */
export async function runBuildChecks(app: BuiltApp = defaultApp): Promise<Tally> {
  const simulator = [join(app.root, 'src/simulator/server'), join(app.root, '.assent/simulator')]
  const read = (name: string) => readFile(join(app.dist, name), 'utf8')
  const checks: TitledCheck[] = [
    ['no module of the simulator, the devtools or the tests', () => findForeignModules(app)],
    ['no text of the simulator', () => findSimulatorMarkers(app, simulator)],
    ['headers', async () => checkHeaders(parseHeadersFile(await read('_headers')))],
    ['page', async () => checkPage(await read('index.html'))],
    [
      'descriptor',
      async () => checkDescriptor(await readDescriptor(join(app.dist, 'atlassian-connect.json'))),
    ],
    ['security, behind the example back end', () => checkServedBuild(app.dist)],
    ['sizes', () => reportSizes(app)],
  ]
  return tallyChecks(checks)
}

async function reportSizes({ root, dist }: BuiltApp): Promise<string[]> {
  const parts = [...(await measureBundle(dist)), await measureBridgeCore(root)]
  console.log(formatBundle(parts))
  await mkdir(join(root, '.assent'), { recursive: true })
  await writeFile(
    join(root, '.assent/bundle-report.json'),
    `${JSON.stringify({ parts }, null, 2)}\n`,
  )
  return judgeBundle(parts)
}
