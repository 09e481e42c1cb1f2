import { useEffect } from 'react'
import { encodePath } from '../../../../bridge/core.ts'
import { useBridgeInfiniteQuery } from '../../../../bridge/react.ts'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import { parseClosedReview } from './parseClosedReview.ts'

const fields = ['next', 'values.id', 'values.updated_on', 'values.participants'].join()
const maximumPages = 4

/** Pull requests that were merged or declined since a time: at most 200, the last changed ones first. */
export function useClosedReviews({ workspace, repository }: RepositoryContext, since: number) {
  const base = encodePath`/2.0/repositories/${workspace}/${repository}/pullrequests`
  const query = useBridgeInfiniteQuery({
    path: `${base}?state=MERGED&state=DECLINED&sort=-updated_on&pagelen=50&fields=${fields}`,
    parse: parseClosedReview,
    toKey: ({ id }) => String(id),
    maximumPages,
  })
  const { data = [], hasNextPage, isFetching, isError, fetchNextPage } = query
  const isFarEnough = (data.at(-1)?.updatedOn ?? Infinity) < since
  const needsMore = hasNextPage && !isFarEnough && !isFetching && !isError

  useEffect(() => {
    if (needsMore) void fetchNextPage()
  }, [needsMore, fetchNextPage])

  return {
    query,
    closed: data,
    isCut: query.isCut && !isFarEnough,
  }
}
