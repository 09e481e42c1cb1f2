import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { LabsFeatures } from '../../../contract/HostAccount.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import type { RepositoryRecord } from './RepositoryRecord.ts'

/** Everything the simulated Bitbucket knows, but for sessions, tokens and installations. */
export interface World {
  users: readonly UserRecord[]
  workspaces: readonly WorkspaceRecord[]
  repositories: readonly RepositoryRecord[]
  apps: readonly AppRecord[]
  consents: ConsentRecord[]
  /** By uuid of the user. */
  features: Map<string, LabsFeatures>
  settings: SimulatorSettings
  faults: WorldFaults
  /** Uuid of who is signed in at first; null for nobody. */
  firstUser: string | null
}

export interface UserRecord {
  uuid: string
  accountId: string
  displayName: string
  nickname: string
  /** ISO 8601. */
  createdOn: string
  /** What this user is for, in a few words. */
  role: string
}

export interface WorkspaceRecord {
  uuid: string
  slug: string
  name: string
  isPrivate: boolean
  /** ISO 8601. */
  createdOn: string
  /** Uuids of users. */
  members: readonly string[]
}

/** A registered app that others may install. */
export interface AppRecord {
  kind: 'shared'
  descriptor: ConnectDescriptor
  clientId: string
  /** A frame's address must start with it, or it gets no token. */
  callbackUrl: string
  /** Uuid of the vendor's account. */
  owner: string
  /** Slugs of workspaces. */
  installedIn: readonly string[]
}

export interface ConsentRecord {
  id: string
  user: string
  /** What the answer holds for, see `toConsentSubject`. */
  subject: string
  appKey: string
  decision: 'approved' | 'denied'
  scopes: string[]
  /** ISO 8601. */
  decidedOn: string
}

export interface SimulatorSettings extends HostSettings {
  /** Default: 7200, as in every answer of Bitbucket on record. */
  token_lifetime_seconds: number
}

/** What a scenario breaks on purpose. */
export interface WorldFaults {
  /** Uuids of repositories that are gone for apps, though pages that are open still show them. */
  goneRepositories: Set<string>
  /** Apps get pull requests with fields of a wrong type. */
  hasWrongShapes: boolean
  /** The vendor's server cannot be reached. */
  isVendorDown: boolean
  /** The user's login ends as soon as a page has loaded its apps. */
  isLoginShort: boolean
}
