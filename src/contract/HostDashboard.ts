import type { PullRequestSummary } from './PullRequest.ts'

/** What the simulator's first page lists. */
export interface HostDashboard {
  /** What the user may see, of every repository the first fifty. */
  pull_requests: PullRequestSummary[]
  scenarios: HostScenario[]
}

/** A start state of the simulator: opening its address sets everything back to it. */
export interface HostScenario {
  name: string
  title: string
  description: string
  /** Path on the simulator. */
  address: string
}
