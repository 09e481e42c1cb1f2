import { expect, test } from 'vitest'
import * as api from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'AbortError',
    'BridgeError',
    'BridgeProvider',
    'ConsentBoundary',
    'ConsentError',
    'ConsentFlags',
    'HostError',
    'HttpError',
    'InvalidRequestError',
    'ParseError',
    'TimeoutError',
    'bridgeInfiniteQueryOptions',
    'bridgeQueryOptions',
    'createBridge',
    'createConnectTransport',
    'encodePath',
    'isBridgeError',
    'optimisticChange',
    'parseHostError',
    'safeHref',
    'toConsentFlag',
    'useBridge',
    'useBridgeInfiniteQuery',
    'useBridgeMutation',
    'useBridgeQuery',
    'useConnectRequest',
    'useConsent',
    'useHasReturned',
    'useIsWaitingForConsent',
    'usePendingRequest',
  ])
})
