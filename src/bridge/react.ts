// The package's entry `assent-bitbucket/react`.
export { BridgeProvider, type BridgeProviderProps } from './react/BridgeProvider.tsx'
export {
  ConsentBoundary,
  type ConsentBoundaryProps,
  type RefusedConsent,
} from './react/ConsentBoundary.tsx'
export { useBridge } from './react/useBridge.ts'
export {
  useBridgeMutation,
  type BridgeMutationParameters,
  type UseBridgeMutationOptions,
} from './react/useBridgeMutation.ts'
export type { OptimisticChange } from './react/changeAnswers.ts'
export { optimisticChange, type OptimisticChangeParameters } from './react/optimisticChange.ts'
export { useBridgeQuery, type UseBridgeQueryOptions } from './react/useBridgeQuery.ts'
export { bridgeQueryOptions } from './react/bridgeQueryOptions.ts'
export {
  useBridgeInfiniteQuery,
  type UseBridgeInfiniteQueryOptions,
  type UseBridgeInfiniteQueryReturn,
} from './react/useBridgeInfiniteQuery.ts'
export { bridgeInfiniteQueryOptions } from './react/bridgeInfiniteQueryOptions.ts'
export type { BridgeInfiniteQueryParameters } from './react/toBridgeInfiniteQuery.ts'
export type { BridgePage } from './react/readBridgePage.ts'
export type { BridgeQueryParameters, BridgeRead, CachedAnswer } from './react/toBridgeQuery.ts'
export { useConnectRequest, type UseConnectRequestReturn } from './react/useConnectRequest.ts'
export { useConsent, type UseConsentReturn } from './react/useConsent.ts'
export { useHasReturned } from './react/useHasReturned.ts'
export { usePendingRequest } from './react/usePendingRequest.ts'
export { useIsWaitingForConsent } from './react/useIsWaitingForConsent.ts'
