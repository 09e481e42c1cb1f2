import { expect, test } from 'vitest'
import * as core from './core.ts'
import * as flags from './flags.ts'
import * as react from './react.ts'

const entries = { core, react, flags }

test.each<[name: keyof typeof entries, names: string[]]>([
  [
    'core',
    [
      'AbortError',
      'BridgeError',
      'ConsentError',
      'HostError',
      'HttpError',
      'InvalidRequestError',
      'ParseError',
      'TimeoutError',
      'createBridge',
      'createConnectTransport',
      'encodePath',
      'isBridgeError',
      'parseHostError',
      'promisifyConnect',
      'safeHref',
      'systemClock',
    ],
  ],
  [
    'react',
    [
      'BridgeProvider',
      'ConsentBoundary',
      'bridgeInfiniteQueryOptions',
      'bridgeQueryOptions',
      'optimisticChange',
      'useBridge',
      'useBridgeInfiniteQuery',
      'useBridgeMutation',
      'useBridgeQuery',
      'useConnectRequest',
      'useConsent',
      'useHasReturned',
      'useIsWaitingForConsent',
      'usePendingRequest',
    ],
  ],
  ['flags', ['ConsentFlags', 'toConsentFlag']],
])('the entry %s exports these names and no others', (name, names) => {
  expect(Object.keys(entries[name]).toSorted()).toEqual(names)
})
