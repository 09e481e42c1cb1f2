import type { SeedApp } from './world/SeedApp.ts'
import type { World } from './world/World.ts'

/** A start state. */
export interface Scenario {
  title: string
  /** One sentence for whoever picks it. */
  description: string
  /** Page to open. Default: the first pull request of acme/checkout. */
  page?: string
  /** Apps instead of the seed's. Default: these. */
  toApps?: (apps: readonly SeedApp[]) => readonly SeedApp[]
  /** @param now milliseconds since the epoch */
  change: (world: World, now: number) => void
}
