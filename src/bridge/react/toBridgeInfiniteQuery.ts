import { apiOrigin as bitbucketApi } from '../../contract/bitbucketAddresses.ts'
import type { Bridge } from '../core/createBridge.ts'
import { readBridgePage, type BridgePage } from './readBridgePage.ts'
import { readPages, type CachedPages } from './readPages.ts'
import { toPagePath } from './toPagePath.ts'
import { toBridgeQuery, type BridgeQueryParameters } from './toBridgeQuery.ts'

/** A list that comes in pages, as a query. */
export interface BridgeInfiniteQueryParameters<item> extends Omit<
  BridgeQueryParameters<item>,
  'responseType'
> {
  /** Path of the first page. */
  path: string
  /** Check and shape one value of the list. One that it throws at is left out, and counted. */
  parse: (value: unknown) => item
  /** What an item is known by, so that it stands in the list once. Default: its `uuid`, if it has one. */
  toKey?: (item: item) => string | undefined
  /** Where the API is by its own answers. Default: where the bridge finds it. */
  apiOrigin?: string
  /** Pages after which the list is cut, at least 1. Default: 100. */
  maximumPages?: number
}

/** Of 1,000 calls that the API allows a user in an hour, a tenth. */
export const defaultMaximumPages = 100

export function toBridgeInfiniteQuery<item>(
  bridge: Bridge,
  {
    parse,
    toKey = readUuid,
    apiOrigin,
    kind = 'request',
    maximumPages = defaultMaximumPages,
    ...parameters
  }: BridgeInfiniteQueryParameters<item>,
) {
  const apiOrigins = apiOrigin === undefined ? bridge.apiOrigins : [apiOrigin]
  const read = { ...parameters, kind, parse }
  const { queryKey, retry, retryDelay, networkMode } = toBridgeQuery(bridge, read)
  return {
    queryKey: [...queryKey, 'pages', apiOrigin ?? ''] as readonly unknown[],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string }) =>
      Promise.resolve(pageParam)
        .then((address) => toPagePath(address, apiOrigins))
        .then((path) => bridge[kind]({ ...parameters, path, signal, parse: readBridgePage })),
    initialPageParam: parameters.path,
    // A list that leads back to a page it has shown would never end, however it spells the address.
    getNextPageParam: (
      { next }: BridgePage,
      _pages: BridgePage[],
      _address: string,
      addresses: string[],
    ) => {
      if (addresses.length >= maximumPages) return undefined
      const isKnown =
        next !== undefined &&
        addresses.some((known) => toHref(known, apiOrigins) === toHref(next, apiOrigins))
      return isKnown ? undefined : next
    },
    select: (cached: CachedPages) => readPages(cached, { path: parameters.path, parse, toKey }),
    retry,
    retryDelay,
    networkMode,
  }
}

/** What is not an address of the API stays as it is: it is refused when it is read. */
function toHref(address: string, apiOrigins: readonly string[]): string {
  try {
    return new URL(toPagePath(address, apiOrigins), bitbucketApi).href
  } catch {
    return address
  }
}

function readUuid(item: unknown): string | undefined {
  const isKnown = typeof item === 'object' && item !== null && 'uuid' in item
  return isKnown && typeof item.uuid === 'string' ? item.uuid : undefined
}
