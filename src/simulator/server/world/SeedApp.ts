import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { AppKind } from './World.ts'

/** An app that is there from the start, and again after every reset. */
export interface SeedApp {
  /** With `baseUrl` where it runs. */
  descriptor: ConnectDescriptor
  /** Default: `shared`. */
  kind?: AppKind
  /** Where the descriptor was read; left out when it was handed over as text. */
  descriptorUrl?: string
  /**
   * Slugs of where it is installed. Default: `acme` and `orbit`; a personal app: `acme`, as it can be
   * in one workspace only.
   */
  workspaces?: readonly string[]
  /** Uuid of a user. Default: Vera, or an admin of the workspace where the kind of app asks for one. */
  installedBy?: string
}

/** How big the seed's company is: `large` has a repository with 10,000 pull requests more. */
export type SeedName = 'small' | 'large'
