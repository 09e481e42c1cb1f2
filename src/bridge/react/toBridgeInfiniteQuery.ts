import type { Bridge } from '../core/createBridge.ts'
import { collectItems } from './collectItems.ts'
import { readCached } from './readCached.ts'
import { readBridgePage, type BridgePage } from './readBridgePage.ts'
import { toPagePath } from './toPagePath.ts'
import { toBridgeQuery, type BridgeQueryParameters } from './toBridgeQuery.ts'

/** A list that comes in pages, as a query. */
export interface BridgeInfiniteQueryParameters<item> extends Omit<
  BridgeQueryParameters<item>,
  'responseType'
> {
  /** Path of the first page. */
  path: string
  /** Check and shape one value of the list. */
  parse: (value: unknown) => item
  /** What an item is known by, so that it stands in the list once. Default: its `uuid`, if it has one. */
  toKey?: (item: item) => string | undefined
  /** Where the API is. Default: `https://api.bitbucket.org`. */
  apiOrigin?: string
}

const defaultApiOrigin = 'https://api.bitbucket.org'

export function toBridgeInfiniteQuery<item>(
  bridge: Bridge,
  {
    parse,
    toKey = readUuid,
    apiOrigin = defaultApiOrigin,
    kind = 'request',
    ...parameters
  }: BridgeInfiniteQueryParameters<item>,
) {
  const read = { ...parameters, kind, parse }
  const { queryKey, retry, retryDelay, networkMode } = toBridgeQuery(bridge, read)
  const parseAll = ({ values }: BridgePage) => values.map((value) => parse(value))
  return {
    queryKey: [...queryKey, 'pages'] as readonly unknown[],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string }) =>
      Promise.resolve(pageParam)
        .then((address) => toPagePath(address, apiOrigin))
        .then((path) => bridge[kind]({ ...parameters, path, signal, parse: readBridgePage })),
    initialPageParam: parameters.path,
    // A list that leads back to a page it has shown would never end, however it spells the address.
    getNextPageParam: (
      { next }: BridgePage,
      _pages: BridgePage[],
      _address: string,
      addresses: string[],
    ) => {
      const isKnown =
        next !== undefined &&
        addresses.some((known) => toHref(known, apiOrigin) === toHref(next, apiOrigin))
      return isKnown ? undefined : next
    },
    select: (cached: { pages: BridgePage[] }) =>
      readCached(cached, cached.pages, {
        path: parameters.path,
        parse: () => collectItems(cached.pages.map(parseAll), toKey),
      }),
    retry,
    retryDelay,
    networkMode,
  }
}

function toHref(address: string, apiOrigin: string): string {
  return URL.canParse(address, apiOrigin) ? new URL(address, apiOrigin).href : address
}

function readUuid(item: unknown): string | undefined {
  const isKnown = typeof item === 'object' && item !== null && 'uuid' in item
  return isKnown && typeof item.uuid === 'string' ? item.uuid : undefined
}
