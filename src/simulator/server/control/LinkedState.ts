import type { FaultRule } from '../../../contract/FaultRule.ts'
import type { LabsFeatures } from '../../../contract/HostAccount.ts'
import type { ScenarioName } from '../ScenarioName.ts'
import type { SeedName } from '../world/SeedApp.ts'
import type { AppKind, ConsentRecord, SimulatorSettings } from '../world/World.ts'

/** What a link to a state holds. No ids of this simulator, no secrets and no tokens. */
export interface LinkedState {
  version: 1
  /** The start state below everything else. */
  scenario: ScenarioName
  seed: SeedName
  /** Those that are not the seed's. */
  settings: Partial<SimulatorSettings>
  faults: FaultRule[]
  /** By nickname, where they are not the seed's. */
  labs: Record<string, LabsFeatures>
  apps: LinkedApp[]
  /** Slugs of those in development mode. */
  developmentWorkspaces: string[]
  decisions: LinkedDecision[]
  /** Nickname of who is signed in; null for nobody. */
  user: string | null
  clockOffsetMs: number
  /** Path to open. */
  page: string
}

/** An app that has to be there: a link brings no descriptor. */
export interface LinkedApp {
  key: string
  kind: AppKind
  /** Slug of where it is registered; of a classic add-on, installed. */
  workspace: string
  /** Null for all, as in a descriptor that names none. */
  scopes: string[] | null
  installations: { workspace: string; isEnabled: boolean }[]
}

export interface LinkedDecision {
  /** Nickname. */
  user: string
  /** Place in `apps`, from 0. */
  app: number
  decision: ConsentRecord['decision']
  scopes: string[]
  /** ISO 8601. */
  decidedOn: string
}
