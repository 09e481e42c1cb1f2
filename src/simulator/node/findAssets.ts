import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './projectRoot.ts'

/** The simulator's built pages and scripts. */
export interface SimulatorAssets {
  directory: string
  /** They came with the package, so there is nothing to build. */
  isPackaged: boolean
}

/** Where the simulator's pages are: beside the code in the package, built on demand in the repository. */
export function findAssets(root = projectRoot): SimulatorAssets {
  const packaged = join(root, 'assets')
  return existsSync(join(packaged, 'assets/host.js'))
    ? { directory: packaged, isPackaged: true }
    : { directory: join(root, '.assent/simulator'), isPackaged: false }
}
