import { defaultQuirks } from '../../../contract/defaultQuirks.ts'
import type { LabsFeatures } from '../../../contract/HostAccount.ts'
import type { SimulatorSettings } from './World.ts'

/** Before a scenario or anybody else changes them. */
export const seedSettings: SimulatorSettings = {
  era: '2020',
  ...defaultQuirks,
  token_lifetime_seconds: 7_200,
  rate_limit_requests: 1_000,
  rate_limit_anonymous_requests: 60,
  proxy_timeout_ms: 30_000,
}

/** As `seedSettings`, of each user. */
export const seedLabs: LabsFeatures = {
  explicit_authorization: true,
  explicit_authorization_for_vendors: true,
}
