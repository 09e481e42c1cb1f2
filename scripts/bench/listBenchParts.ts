import { measureApp } from './app/measureApp.ts'
import type { BenchPart } from './BenchPart.ts'
import { measureCalls } from './calls/measureCalls.ts'
import { measureLists } from './lists/measureLists.ts'
import { measureQueue } from './queue/measureQueue.ts'
import { measureRows } from './rows/measureRows.ts'
import { measureSimulators } from './simulators/measureSimulators.ts'
import { measureSizes } from './size/measureSizes.ts'
import { measureTokens } from './tokens/measureTokens.ts'

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
    { name: 'tokens', what: 'tokens and users beside a published mock', run: measureTokens },
    {
      name: 'lists',
      what: '10,000 pull requests by pages, and the start of each seed',
      run: measureLists,
    },
    { name: 'calls', what: 'one call in five ways, in a page in Chromium', run: measureCalls },
    {
      name: 'app',
      what: 'the panel beside an eager one and one by hand, in Chromium',
      run: measureApp,
    },
    {
      name: 'rows',
      what: '10,000 rows in the review desk, in Chromium',
      run: measureRows,
    },
  ]
}
