import type { MessageDescriptor } from 'react-intl'
import { HttpError, type BridgeError, type BridgeErrorCode } from '../../../../bridge/core.ts'
import type { ConnectionStep } from '../check/ConnectionStep.ts'
import { messages } from './messages.ts'

/** Why a step failed, and what to do. */
export interface StepAdvice {
  why: MessageDescriptor
  fix: MessageDescriptor
  /** For `why`. */
  status?: number
}

const advice = (why: MessageDescriptor, fix: MessageDescriptor): StepAdvice => ({ why, fix })

const lost = advice(messages.lostWhy, messages.lostFix)
const host = advice(messages.hostWhy, messages.hostFix)
const setUp = advice(messages.setUpWhy, messages.setUpFix)
const odd = advice(messages.oddWhy, messages.oddFix)

const byCode: Record<Exclude<BridgeErrorCode, 'HTTP_ERROR'>, StepAdvice> = {
  CONSENT_DECLINED: advice(messages.declinedWhy, messages.declinedFix),
  CONSENT_BLOCKED: advice(messages.blockedWhy, messages.blockedFix),
  CONSENT_UNANSWERED: advice(messages.unansweredWhy, messages.unansweredFix),
  CONSENT_REQUIRED: lost,
  CONSENT_LOST: lost,
  SIGNED_OUT: advice(messages.signedOutWhy, messages.signedOutFix),
  NETWORK_ERROR: advice(messages.networkWhy, messages.networkFix),
  HOST_UNAVAILABLE: host,
  MODULE_NOT_FOUND: host,
  APP_MISCONFIGURED: setUp,
  OAUTH_ERROR: setUp,
  TIMEOUT: advice(messages.timeoutWhy, messages.laterFix),
  INVALID_RESPONSE: odd,
  HOST_ERROR: odd,
  PARSE_ERROR: odd,
  ABORTED: odd,
  INVALID_REQUEST: odd,
}

export function toStepAdvice(step: ConnectionStep, error: BridgeError): StepAdvice {
  if (error instanceof HttpError) {
    const { status } = error
    return { ...(step === 'vendor' ? toVendorAdvice(status) : toApiAdvice(status)), status }
  }
  if (error.details.hostCode === 'scriptMissing') {
    return advice(messages.scriptWhy, messages.scriptFix)
  }
  return error.code === 'HTTP_ERROR' ? odd : byCode[error.code]
}

function toVendorAdvice(status: number): StepAdvice {
  return status === 401 || status === 403
    ? advice(messages.signatureWhy, messages.signatureFix)
    : advice(messages.vendorWhy, messages.vendorFix)
}

function toApiAdvice(status: number): StepAdvice {
  if (status === 401 || status === 403) return advice(messages.refusedWhy, messages.refusedFix)
  if (status === 429) return advice(messages.pauseWhy, messages.laterFix)
  return advice(messages.statusWhy, status >= 500 ? messages.laterFix : messages.oddFix)
}
