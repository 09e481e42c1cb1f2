import type { BenchPart } from './BenchPart.ts'
import { measureCalls } from './calls/measureCalls.ts'
import { measureQueue } from './queue/measureQueue.ts'
import { measureSimulators } from './simulators/measureSimulators.ts'
import { measureSizes } from './size/measureSizes.ts'

/** All parts of `npm run bench`, in their order. */
export function listBenchParts(): BenchPart[] {
  return [
    { name: 'size', what: 'the core beside penpal, comlink and wagmi', run: measureSizes },
    { name: 'queue', what: '1,000 calls while consent is not known', run: measureQueue },
    {
      name: 'simulators',
      what: '100 fresh simulators in one process',
      run: measureSimulators,
    },
    { name: 'calls', what: 'one call in five ways, in a page in Chromium', run: measureCalls },
  ]
}
