import type { FidelityEntry } from './FidelityEntry.ts'
import { fidelitySources as sources } from './fidelitySources.ts'

const page = 'developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker'

/** What the simulator does about issue trackers. */
export const issueFidelity = [
  {
    id: 'rest.issueShapes',
    area: 'rest',
    what: 'Issues, their comments, changes, attachments, votes and labels have the shapes of the API description.',
    evidence: 'documented',
    source: page,
    date: '2026-06-22',
  },
  {
    id: 'rest.issueNulls',
    area: 'rest',
    what: 'An issue without assignee, component, milestone or version has null there.',
    evidence: 'observed',
    source: sources.recordings,
    date: '2022',
  },
  {
    id: 'eras.issuesRemoved',
    area: 'eras',
    what: 'Issue trackers are gone in 2026.',
    evidence: 'documented',
    source: sources.changelog,
    date: '2026-08-20',
  },
  {
    id: 'eras.issuesRemovedAnswer',
    area: 'eras',
    what: 'Since then repositories say has_issues: false, and calls get the 404 of a repository without a tracker.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026-11',
    quirk: 'removed_tracker_answer',
  },
  {
    id: 'rest.issueReporters',
    area: 'rest',
    what: 'Whoever is signed in and reads a repository may report; to delete an issue needs write access.',
    evidence: 'documented',
    source: page,
    date: '2026-06-22',
  },
  {
    id: 'rest.issueEditors',
    area: 'rest',
    what: 'Reporters change the words of their own issues; state, assignee and labels are for members.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026-11',
  },
  {
    id: 'rest.issueChanges',
    area: 'rest',
    what: 'Each edit leaves a change, and a comment that goes with it under the same id.',
    evidence: 'documented',
    source: page,
    date: '2026-06-22',
  },
  {
    id: 'rest.issueDeleted',
    area: 'rest',
    what: 'To read a deleted issue gives 410.',
    evidence: 'inferred',
    source: page,
    date: '2026-06-22',
  },
  {
    id: 'rest.issueAttachments',
    area: 'rest',
    what: 'An attachment is fetched from a one-time address that a 302 leads to.',
    evidence: 'documented',
    source: page,
    date: '2026-06-22',
  },
  {
    id: 'rest.issueAttachmentLimits',
    area: 'rest',
    what: 'That address is good for a minute; an issue has 20 attachments at most, and a request a megabyte.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026-11',
  },
  {
    id: 'rest.issueWebhooks',
    area: 'rest',
    what: 'Webhooks are told issue:created, issue:updated and issue:comment_created; in changes the state is called status.',
    evidence: 'documented',
    source: 'support.atlassian.com/bitbucket-cloud, "Event payloads"',
    date: '2022',
  },
] as const satisfies FidelityEntry[]
