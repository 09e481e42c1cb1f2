import { useQueries } from '@tanstack/react-query'
import { bridgeQueryOptions, useBridge } from '../../../src/bridge/react.ts'
import { QueryReport } from './QueryReport.tsx'

/** Ten reads at load, under a QueryClient that nobody has configured. */
export function TenRequests() {
  const bridge = useBridge()
  const queries = useQueries({
    queries: Array.from({ length: 10 }, (_, index) =>
      bridgeQueryOptions(bridge, { path: `/2.0/user?n=${index}`, parse: (value) => value }),
    ),
  })
  return <QueryReport queries={queries} />
}
