// The package's main entry, `assent-bitbucket`: no React.

// Bridge
export { createBridge, type Bridge, type CreateBridgeParameters } from './core/createBridge.ts'
export type { Consent, PendingRequest } from './core/createConsent.ts'
export type {
  BridgeRequest,
  BridgeRequestParameters,
  ParsedRequestParameters,
} from './core/BridgeRequestParameters.ts'
export type { BridgeEvent } from './core/BridgeEvent.ts'
export { systemClock, type Clock } from './core/Clock.ts'
export type { ConsentState, ConsentStatus, RefusedStatus } from './core/ConsentState.ts'
export type { PromptMode } from './core/GateJob.ts'
export { encodePath } from './core/encodePath.ts'
export { safeHref } from './core/safeHref.ts'

export {
  promisifyConnect,
  type PromisedCall,
  type PromisedConnect,
} from './transports/promisifyConnect.ts'

// Bitbucket's script, for `declare global { interface Window { AP?: AtlassianConnect } }`
export type { AtlassianConnect } from '../contract/AtlassianConnect.ts'

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
