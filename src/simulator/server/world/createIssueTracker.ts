import type { IssueTrackerRecord } from './IssueRecord.ts'

/** An empty one. */
export function createIssueTracker(): IssueTrackerRecord {
  return { issues: [], components: [], milestones: [], versions: [], downloads: new Map() }
}
