// The public API. Nothing outside imports past this file; a test holds the list of its names.

// Bridge
export { createBridge, type Bridge, type CreateBridgeParameters } from './core/createBridge.ts'
export type { Consent, PendingRequest } from './core/createConsent.ts'
export type {
  BridgeRequest,
  BridgeRequestParameters,
  ParsedRequestParameters,
} from './core/BridgeRequestParameters.ts'
export type { BridgeEvent } from './core/BridgeEvent.ts'
export type { Clock } from './core/Clock.ts'
export type { ConsentState, ConsentStatus, RefusedStatus } from './core/ConsentState.ts'
export type { PromptMode } from './core/GateJob.ts'
export { encodePath } from './core/encodePath.ts'
export { safeHref } from './core/safeHref.ts'

// Errors
export { BridgeError, isBridgeError, type BridgeErrorDetails } from './core/BridgeError.ts'
export type { BridgeErrorCode } from './core/BridgeErrorCode.ts'
export { AbortError } from './core/AbortError.ts'
export { ConsentError } from './core/ConsentError.ts'
export { HostError } from './core/HostError.ts'
export { HttpError } from './core/HttpError.ts'
export { InvalidRequestError } from './core/InvalidRequestError.ts'
export { ParseError } from './core/ParseError.ts'
export { TimeoutError } from './core/TimeoutError.ts'
export { parseHostError } from './core/parseHostError.ts'
export type { Recovery, RecoveryKind, RecoveryStep } from './core/Recovery.ts'

// Transports
export type {
  HostAnswer,
  SendContext,
  Transport,
  TransportCall,
  TransportCapabilities,
  UnavailableReason,
} from './core/Transport.ts'
export {
  createConnectTransport,
  type CreateConnectTransportParameters,
} from './transports/createConnectTransport.ts'

// React
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

// Flags
export { ConsentFlags, type ConsentFlagsProps } from './flags/ConsentFlags.tsx'
export { toConsentFlag, type ConsentFlag, type ConsentFlagAction } from './flags/toConsentFlag.ts'
