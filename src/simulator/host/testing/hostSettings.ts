import type { HostSettings } from '../../../contract/HostSettings.ts'

/** The host as the announcement describes it. */
export const hostSettings: HostSettings = {
  access_request_timeout_ms: 60_000,
  prompt_per_call: false,
  denial_known_after_reload: false,
}
