import type { Query } from '@tanstack/react-query'
import type { ParsedRequestParameters } from '../core/BridgeRequestParameters.ts'
import type { Bridge } from '../core/createBridge.ts'
import { shouldRetry, toRetryDelay } from '../core/retryPolicy.ts'

/** A read, as a query. */
export interface BridgeQueryParameters<value> extends Omit<
  ParsedRequestParameters<value>,
  'method' | 'body' | 'contentType' | 'signal'
> {
  /** Which of the two calls. Default: `request`. */
  kind?: 'request' | 'proxyRequest'
}

const firstOfKey = 'bridge'

/** What makes a query one of the bridge's. The key is made of values: parameters may be inline. */
export function toBridgeQuery<value>(
  bridge: Bridge,
  { kind = 'request', ...parameters }: BridgeQueryParameters<value>,
) {
  const { path, accept = null, responseType = 'json' } = parameters
  return {
    queryKey: [firstOfKey, kind, path, { accept, responseType }] as readonly unknown[],
    queryFn: ({ signal }: { signal: AbortSignal }) => bridge[kind]({ ...parameters, signal }),
    retry: shouldRetry,
    retryDelay: (attempt: number) => toRetryDelay(attempt),
    // The host page does the fetching; the browser's idea of "offline" in the frame may be wrong.
    networkMode: 'always' as const,
  }
}

export function isBridgeQuery({ queryKey }: Pick<Query, 'queryKey'>): boolean {
  return queryKey[0] === firstOfKey
}
