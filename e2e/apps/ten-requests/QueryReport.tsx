import type { UseQueryResult } from '@tanstack/react-query'

/** What became of the queries, for a test to read. */
export function QueryReport({ queries }: { queries: readonly UseQueryResult[] }) {
  const failed = queries.filter(({ isError }) => isError).length
  const loaded = queries.filter(({ isSuccess }) => isSuccess).length
  return (
    <p>
      {failed} failed, {loaded} loaded
    </p>
  )
}
