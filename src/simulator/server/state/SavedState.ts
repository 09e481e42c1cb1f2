import type { LabsFeatures } from '../../../contract/HostAccount.ts'
import type { Connection, Installation } from '../apps/Installation.ts'
import type { ConsumerRecord } from '../consumers/ConsumerRecord.ts'
import type { ScenarioName } from '../ScenarioName.ts'
import type { AppRecord, ConsentRecord, SimulatorSettings } from '../world/World.ts'
import type { SeedName } from '../world/SeedApp.ts'

/**
 * What outlives the process: apps and their secrets, users' answers and settings. Tokens do not, nor
 * what was done by REST 2.0, to pull requests, repositories and webhooks: their times count back from
 * the start.
 */
export interface SavedState {
  version: 1
  seed: SeedName
  /** The start state it came from, for what is broken there on purpose. */
  scenario: ScenarioName
  clockOffsetMs: number
  /** Uuid of who is signed in at first; null for nobody. */
  firstUser: string | null
  settings: Partial<SimulatorSettings>
  apps: AppRecord[]
  /** Left out by simulators that had none. */
  consumers?: readonly ConsumerRecord[]
  installations: SavedInstallation[]
  connections: SavedConnection[]
  /** Slugs. */
  developmentWorkspaces: string[]
  consents: ConsentRecord[]
  /** Labs, by uuid of the user. */
  features: Record<string, LabsFeatures>
  /** Uuid of the user, or null, by the session's id. */
  sessions: Record<string, string | null>
}

export type SavedInstallation = Omit<Installation, 'connection'> & { clientKey: string }

/** Under the name by which an app finds it again. */
export type SavedConnection = Omit<Connection, 'delivery'> & { name: string }
