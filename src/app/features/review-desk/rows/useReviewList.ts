import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { BridgeError } from '../../../../bridge/core.ts'
import {
  bridgeInfiniteQueryOptions,
  useBridge,
  useBridgeInfiniteQuery,
  useBridgeQuery,
} from '../../../../bridge/react.ts'
import type { RepositoryContext } from '../../../shared/AppContext.ts'
import {
  pullRequestsPerPage,
  reviewDeskPaths,
  type ListState,
} from '../../../shared/rest/reviewDeskPaths.ts'
import { reviewDeskReads } from '../../../shared/rest/reviewDeskReads.ts'
import type { ReviewRow } from '../ReviewRow.ts'
import { judgePages } from './judgePages.ts'
import { parseListSize } from './parseListSize.ts'
import { parseReviewRow } from './parseReviewRow.ts'

/** A list of 10,000: more help nobody, and would cost a fifth of an hour's calls. */
const maximumPages = 200

export interface ReviewList {
  rows: readonly ReviewRow[]
  pageCount: number
  /** Undefined as long as nobody knows. */
  pageTotal: number | undefined
  /** `ended`: there is no more to read, or none that would be new. */
  phase: 'first' | 'reading' | 'paused' | 'failed' | 'ended'
  error: BridgeError | undefined
  isRetrying: boolean
  /** What is here stays, but is not as new as it could be. */
  hasFailedRefresh: boolean
  /** When the pages came, in milliseconds since the epoch. */
  updatedAt: number
  skippedCount: number
  repeatedCount: number
  /** Its pages lead back to pages that were read. */
  isLooping: boolean
  /** It goes on, beyond what is read of any list. */
  isCut: boolean
  pause: () => void
  resume: () => void
  retry: () => void
  /** Read all pages again; resolves to whether that went well. */
  refresh: () => Promise<boolean>
}

const noRows: readonly ReviewRow[] = []

/** The pull requests in a state, page by page to the last, unless the reader stops that. */
export function useReviewList(context: RepositoryContext, state: ListState): ReviewList {
  const { list } = reviewDeskReads(context, state)
  const parameters = { ...list, parse: parseReviewRow, toKey: toRowKey, maximumPages }
  const query = useBridgeInfiniteQuery(parameters, { staleTime: Infinity })
  const { queryKey } = bridgeInfiniteQueryOptions(useBridge(), parameters)
  const pages = useQueryClient().getQueryData(queryKey)?.pages ?? []
  const { repeatedCount, isStuck } = judgePages(pages)
  const [pausedPath, setPausedPath] = useState<string>()
  const isPaused = pausedPath === list.path

  const { data = noRows, hasNextPage, isFetching, isError, fetchNextPage, refetch } = query
  const hasMore = hasNextPage && !isStuck
  const isIdle = !isFetching && !isError && !isPaused
  const nextPage = hasMore && isIdle ? pages.length : undefined
  useEffect(() => {
    if (nextPage !== undefined) void fetchNextPage()
  }, [nextPage, fetchNextPage])

  const size = useBridgeQuery(
    { path: reviewDeskPaths.size(context, state), parse: parseListSize },
    { enabled: hasMore, staleTime: Infinity },
  )
  const total =
    typeof size.data === 'number'
      ? Math.min(maximumPages, Math.ceil(size.data / pullRequestsPerPage))
      : undefined
  const phase = isError
    ? 'failed'
    : pages.length === 0
      ? 'first'
      : !hasMore
        ? 'ended'
        : isPaused
          ? 'paused'
          : 'reading'
  const hasFailedRefresh = isError && pages.length > 0 && !query.isFetchNextPageError
  return {
    rows: data,
    pageCount: pages.length,
    pageTotal: total === undefined ? undefined : Math.max(total, pages.length),
    phase,
    error: query.error ?? undefined,
    isRetrying: isError && isFetching,
    hasFailedRefresh,
    updatedAt: query.dataUpdatedAt,
    skippedCount: query.skippedCount,
    repeatedCount,
    isLooping: isStuck || (phase === 'ended' && !query.isCut && pages.at(-1)?.next !== undefined),
    isCut: query.isCut,
    pause: () => setPausedPath(list.path),
    resume: () => setPausedPath(undefined),
    retry: () => void (pages.length === 0 || hasFailedRefresh ? refetch() : fetchNextPage()),
    refresh: async () => !(await refetch()).isError,
  }
}

function toRowKey({ id }: ReviewRow): string {
  return String(id)
}
