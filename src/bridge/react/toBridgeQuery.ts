import type { Query } from '@tanstack/react-query'
import type { ParsedRequestParameters } from '../core/BridgeRequestParameters.ts'
import type { Bridge } from '../core/createBridge.ts'
import { shouldRetry, toRetryDelayAfter } from '../core/retryPolicy.ts'
import { readCached } from './readCached.ts'

/** A read, as a query. */
export interface BridgeQueryParameters<value> extends Omit<
  ParsedRequestParameters<value>,
  'method' | 'body' | 'contentType' | 'signal'
> {
  /** Which of the two calls. Default: `request`. */
  kind?: 'request' | 'proxyRequest'
}

/** What a read is known by. */
export type BridgeRead = Pick<
  BridgeQueryParameters<unknown>,
  'kind' | 'path' | 'accept' | 'responseType'
>

/**
 * What the cache holds for a read: the answer as it came, because components that read the same path
 * may each have a `parse` of their own.
 */
export interface CachedAnswer {
  answer: unknown
}

const firstOfKey = 'bridge'
const toNumber = createNumbering()

/** What makes a query one of the bridge's. The key is made of values: parameters may be inline. */
export function toBridgeQuery<value>(bridge: Bridge, parameters: BridgeQueryParameters<value>) {
  const { kind = 'request', parse: _parse, ...call } = parameters
  return {
    queryKey: toBridgeQueryKey(bridge, parameters),
    // In strict mode a component comes, goes and comes again at once: only the last one's call leaves.
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<CachedAnswer> =>
      Promise.resolve()
        .then(() => bridge[kind]({ ...call, signal }))
        .then((answer) => ({ answer })),
    select: toSelect(parameters),
    retry: shouldRetry,
    retryDelay: toRetryDelayAfter,
    // The host page does the fetching; the browser's idea of "offline" in the frame may be wrong.
    networkMode: 'always' as const,
  }
}

/** From what is cached to what a component works with. */
export function toSelect<value>({
  path,
  parse,
}: Pick<BridgeQueryParameters<value>, 'path' | 'parse'>) {
  return (cached: CachedAnswer): value => readCached(cached, cached.answer, { path, parse })
}

/** What a read is cached by. Another bridge is another user, or another host. */
export function toBridgeQueryKey(
  bridge: Bridge,
  { kind = 'request', path, accept, responseType = 'json' }: BridgeRead,
): readonly unknown[] {
  return [firstOfKey, toNumber(bridge), kind, path, { accept: accept ?? null, responseType }]
}

/** Whether a query reads through this bridge. */
export function isBridgeQuery(bridge: Bridge, { queryKey }: Pick<Query, 'queryKey'>): boolean {
  return queryKey[0] === firstOfKey && queryKey[1] === toNumber(bridge)
}

/** Numbers bridges in the order in which they are met. */
function createNumbering() {
  const numbers = new WeakMap<Bridge, number>()
  let last = 0
  return (bridge: Bridge): number => {
    const number = numbers.get(bridge) ?? (last += 1)
    numbers.set(bridge, number)
    return number
  }
}
