import type { HostServices } from '../createHostServices.ts'

/** What every page of a repository gets. */
export interface RepositoryPageProps {
  services: HostServices
  /** Slug or uuid. */
  workspace: string
  repository: string
  isSignedIn: boolean
}
