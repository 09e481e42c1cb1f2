import { proveFrameHeap } from './browser/proveFrameHeap.ts'
import { proveNodeHeap } from './heap/proveNodeHeap.ts'
import { proveJest } from './jest/proveJest.ts'
import { proveLogins } from './logins/proveLogins.ts'
import { provePackage } from './package/provePackage.ts'
import { proveMutation } from './mutation/proveMutation.ts'
import type { ProofSettings, ProofStep } from './ProofStep.ts'
import { proveSuite } from './suites/proveSuite.ts'
import { randomSuites } from './suites/randomSuites.ts'

/** All steps of `npm run prove`, in their order. */
export function listProofSteps(): ProofStep[] {
  return [
    ...randomSuites.map(({ step, what, ...suite }) => ({
      name: step,
      what,
      run: (settings: ProofSettings) => proveSuite(suite, settings),
    })),
    {
      name: 'heap',
      what: 'memory in Node: 100,000 requests, three of ten fail',
      run: proveNodeHeap,
    },
    {
      name: 'logins',
      what: 'memory of the simulator: 10,000 logins of new browsers',
      run: proveLogins,
    },
    {
      name: 'frame',
      what: "memory of a frame in Chromium: 20,000 requests through the simulator's page",
      run: proveFrameHeap,
    },
    {
      name: 'package',
      what: 'stories of an app that installed the tarball, in four shards',
      run: provePackage,
    },
    {
      name: 'jest',
      what: 'unit tests of an app that installed the tarball, under Jest in jsdom and happy-dom',
      run: proveJest,
    },
    {
      name: 'mutation',
      what: "a thousand changes of the bridge's core that its tests have to notice",
      run: proveMutation,
    },
  ]
}
