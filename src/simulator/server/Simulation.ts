import type { Connections } from './apps/createConnections.ts'
import type { GitBackend } from './git-http/GitBackend.ts'
import type { EventLog } from './events/createEventLog.ts'
import type { AuthorizeRequests } from './oauth/authorize/createAuthorizeRequests.ts'
import type { Tokens } from './oauth/createTokens.ts'
import type { Recorder } from './recording/createRecorder.ts'
import type { Replay } from './replay/createReplay.ts'
import type { ScenarioName } from './ScenarioName.ts'
import type { Sessions } from './sessions/createSessions.ts'
import type { SeedApp, SeedName } from './world/SeedApp.ts'
import type { World } from './world/World.ts'

/** What all routes share. */
export interface Simulation {
  /** Of the simulator itself, such as `http://localhost:7990`. */
  readonly origin: string
  /** Milliseconds since the epoch. */
  now: () => number
  /** Move the clock on, in milliseconds; `reset` brings it back. */
  advance: (ms: number) => void
  /** How far the clock was moved, in milliseconds. */
  clockOffsetMs: () => number
  /** A uuid without braces. */
  createId: () => string
  /** At least 32 random bytes as base64url. */
  createSecret: () => string
  /** How the simulator reaches the vendor's server. */
  fetch: (request: Request) => Promise<Response>
  readAsset: ReadAsset
  /** Speaks git's protocol. */
  gitBackend: GitBackend
  /** Replaced as a whole by `reset`. */
  world: World
  readonly sessions: Sessions
  readonly tokens: Tokens
  /** What the authorize page shows to users. */
  readonly authorizeRequests: AuthorizeRequests
  readonly connections: Connections
  readonly events: EventLog
  readonly recorder: Recorder
  /** Ends at `reset`. */
  readonly replay: Replay
  /** The start state that `reset` went back to last. */
  scenario: ScenarioName
  /** Of the world as it is. */
  seed: () => SeedName
  /** The apps that `reset` brings back. */
  readonly seedApps: readonly SeedApp[]
  /** Default: `fresh`, and the seed that the simulator was started with. */
  reset: (scenario?: ScenarioName, seed?: SeedName) => void
}

/** Reads `/atlassian-connect/all.js` and `/assets/…`; undefined for a file that is not there. */
export type ReadAsset = (
  path: string,
) => Promise<{ body: Uint8Array<ArrayBuffer> | string; contentType: string } | undefined>
