import type { ConsentStatus } from '../../bridge/core/ConsentState.ts'

const refusals: readonly ConsentStatus[] = [
  'declined',
  'blocked',
  'unanswered',
  'signedOut',
  'misconfigured',
  'unavailable',
]

/** Which status may follow which. What is not here is a mistake of the bridge's. */
export const statusChanges: Readonly<Record<ConsentStatus, readonly ConsentStatus[]>> = {
  // A dialog that was given up may still bring an Allow before the next question.
  unknown: ['asking', 'granted'],
  // Back to unknown when the question failed in a way that says nothing about consent.
  asking: ['granted', 'unknown', ...refusals],
  granted: ['unknown', ...refusals],
  declined: ['unknown'],
  blocked: ['unknown'],
  // Nobody answered: a late answer still counts.
  unanswered: ['unknown', 'granted', ...refusals],
  signedOut: ['unknown'],
  misconfigured: ['unknown'],
  unavailable: ['unknown'],
}

export function isRefusal(status: ConsentStatus): boolean {
  return refusals.includes(status)
}
