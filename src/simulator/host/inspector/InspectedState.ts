import type { FaultReport } from '../../../contract/FaultRule.ts'
import type { LabsFeatures } from '../../../contract/HostAccount.ts'

export type SettingValue = string | number | boolean

/** `GET /__simulator/state`, as far as the inspector shows it. */
export interface InspectedState {
  /** ISO 8601, by the simulator's clock. */
  now: string
  /** How far that clock is ahead. */
  clock_offset_ms: number
  scenario: string
  settings: Record<string, SettingValue>
  faults: FaultReport['rules']
  users: InspectedUser[]
  apps: InspectedApp[]
  decisions: InspectedDecision[]
}

export interface InspectedUser {
  uuid: string
  display_name: string
  nickname: string
  labs: LabsFeatures
}

export interface InspectedApp {
  id: string
  kind: string
  name: string
  /** Null means all. */
  scopes: string[] | null
  /** Slug. */
  workspace: string
}

export interface InspectedDecision {
  /** Uuid. */
  user: string
  /** Id of an app. */
  app: string
  decision: 'approved' | 'denied'
}
