import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { LabsFeatures } from '../../../contract/HostAccount.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import type { Installation } from '../apps/Installation.ts'
import type { ConsumerRecord } from '../consumers/ConsumerRecord.ts'
import type { FaultRecord } from '../faults/FaultRecord.ts'
import type { HookRecord } from './HookRecord.ts'
import type { ProjectRecord } from './ProjectRecord.ts'
import type { PropertyRecord } from './PropertyRecord.ts'
import type { RepositoryRecord } from './RepositoryRecord.ts'

/** Everything the simulated Bitbucket knows, but for sessions and tokens. */
export interface World {
  users: readonly UserRecord[]
  workspaces: readonly WorkspaceRecord[]
  /** Oldest first in each workspace. */
  projects: readonly ProjectRecord[]
  repositories: readonly RepositoryRecord[]
  apps: readonly AppRecord[]
  /** Made by people, in the settings of a workspace. */
  consumers: readonly ConsumerRecord[]
  installations: readonly Installation[]
  /** Slugs of the workspaces whose admins may install add-ons by the address of a descriptor. */
  developmentWorkspaces: readonly string[]
  consents: ConsentRecord[]
  /** Made by REST 2.0. */
  hooks: readonly HookRecord[]
  /** What apps keep with what they work on. */
  properties: readonly PropertyRecord[]
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
  /** Those of one's own account; an app has none. */
  emails: readonly EmailRecord[]
  /** ISO 8601. */
  createdOn: string
  /** What this user is for, in a few words. */
  role: string
  /** Id of the consumer that acts for itself as this user, who is nobody and cannot sign in. */
  consumer?: string
}

/** An address of a user, which nobody else sees. */
export interface EmailRecord {
  address: string
  isPrimary: boolean
  isConfirmed: boolean
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
  /** Uuids of the members who may change its settings. */
  admins: readonly string[]
}

/**
 * Registered apps are `shared`, for others to install, or `personal`, for their owner. A `classic`
 * add-on is not registered: it is installed from the address of its descriptor.
 */
export type AppKind = 'shared' | 'personal' | 'classic'

/**
 * An app: one record for all installations of a registered one. Each installation of a classic add-on
 * has a record of its own, as each is updated by itself.
 */
export interface AppRecord {
  /** Unique. */
  id: string
  kind: AppKind
  descriptor: ConnectDescriptor
  /** Where the descriptor was read; undefined when it was handed over as text. */
  descriptorUrl?: string | undefined
  clientId: string
  clientSecret: string
  /** A frame's address must start with it, or it gets no token. */
  callbackUrl: string
  /** Uuid of the account that registered it; of a classic add-on, that installed it. */
  owner: string
  /** Slug of the workspace it is registered in; of a classic add-on, installed in. */
  workspace: string
}

export interface ConsentRecord {
  id: string
  user: string
  /** Id of the app's or the consumer's record: what the answer holds for. */
  app: string
  decision: 'approved' | 'denied'
  scopes: string[]
  /** ISO 8601. */
  decidedOn: string
}

export interface SimulatorSettings extends HostSettings {
  /** Default: 7200, as in every answer of Bitbucket on record. */
  token_lifetime_seconds: number
  /** Calls an hour of a user and an app, while `rate_limit` is on. Default: 1000. */
  rate_limit_requests: number
  /** Calls an hour without a token, while `rate_limit` is on. Default: 60. */
  rate_limit_anonymous_requests: number
  /** Milliseconds the API proxy waits for the vendor's server. Default: 30000 (ours). */
  proxy_timeout_ms: number
}

/** What is broken on purpose. */
export interface WorldFaults {
  /** What happens to requests, in this order. */
  rules: readonly FaultRecord[]
  /** Uuids of repositories that are gone for apps, though pages that are open still show them. */
  goneRepositories: Set<string>
  /** Apps get pull requests with fields of a wrong type. */
  hasWrongShapes: boolean
  /** The vendor's server cannot be reached. */
  isVendorDown: boolean
  /** The user's login ends as soon as a page has loaded its apps. */
  isLoginShort: boolean
}
