import { startStage, type Stage } from '../../../e2e/fixtures/startStage.ts'
import type { StageOptions } from '../../../e2e/fixtures/StageOptions.ts'
import { serveBuiltApp } from '../../../src/simulator/node/serveBuiltApp.ts'
import { createVendorServer } from '../../../src/simulator/vendor/createVendorServer.ts'

/** A simulated Bitbucket with a built app in it. */
export function openStage(directory: string, seed: StageOptions['seed'] = 'small'): Promise<Stage> {
  return startStage({
    appHost: 'localhost',
    seed,
    serveApp: ({ port, simulatorOrigin, descriptor }) =>
      serveBuiltApp({
        directory,
        port,
        simulatorOrigin,
        vendor: createVendorServer({ descriptor }),
      }),
  })
}
