import type { BridgeErrorOptions } from './BridgeError.ts'
import { HostError } from './HostError.ts'
import type { UnavailableReason } from './Transport.ts'

const texts: Record<UnavailableReason, string> = {
  notEmbedded: 'The page is not in a frame.',
  scriptMissing: "Bitbucket's script did not load: it may be blocked.",
  moduleMissing: "Bitbucket's script offers no request: the surrounding page is not Bitbucket's.",
}

export function toUnavailableError(
  reason: UnavailableReason,
  options: Pick<BridgeErrorOptions, 'manageUrl'>,
): HostError {
  return new HostError('HOST_UNAVAILABLE', {
    ...options,
    details: { hostCode: reason, text: texts[reason] },
  })
}
