import type { BridgeErrorCode } from '../../../../bridge/core.ts'

/** What to do about a write that failed. */
export interface FailedWrite {
  /** It may have been carried out: repeating it blindly might do it twice. */
  isUnknown: boolean
  canRetry: boolean
}

export interface ToFailedWriteParameters {
  code: BridgeErrorCode
  /** Of the answer, where there was one. */
  status?: number | undefined
}

// Consent has its own screens and flag, which say more; who gave up knows.
const saidElsewhere: ReadonlySet<BridgeErrorCode> = new Set([
  'ABORTED',
  'CONSENT_BLOCKED',
  'CONSENT_DECLINED',
  'CONSENT_LOST',
  'CONSENT_REQUIRED',
  'CONSENT_UNANSWERED',
  'SIGNED_OUT',
])

/** What a flag offers for a write that failed; undefined where the app speaks of it elsewhere. */
export function toFailedWrite({ code, status }: ToFailedWriteParameters): FailedWrite | undefined {
  if (saidElsewhere.has(code)) return undefined
  const isUnknown = code === 'TIMEOUT'
  // The same once more is refused once more, unless it was the moment that was wrong.
  const isRefusal = status !== undefined && status < 500 && status !== 409 && status !== 429
  return { isUnknown, canRetry: !isUnknown && !isRefusal }
}
