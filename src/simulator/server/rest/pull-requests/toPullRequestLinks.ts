import type { Link } from '../../../../contract/Link.ts'
import type { PullRequestLink } from '../../../../contract/PullRequest.ts'
import type { Located } from '../findRepository.ts'

/** Where a pull request is, and what can be done with it. */
export function toPullRequestLinks(
  origin: string,
  { workspace, repository }: Located,
  id: number,
): Record<PullRequestLink, Link> {
  const fullName = `${workspace.slug}/${repository.slug}`
  const self = `${origin}/2.0/repositories/${fullName}/pullrequests/${id}`
  return {
    self: { href: self },
    html: { href: `${origin}/${fullName}/pull-requests/${id}` },
    commits: { href: `${self}/commits` },
    approve: { href: `${self}/approve` },
    'request-changes': { href: `${self}/request-changes` },
    diff: { href: `${self}/diff` },
    diffstat: { href: `${self}/diffstat` },
    comments: { href: `${self}/comments` },
    activity: { href: `${self}/activity` },
    merge: { href: `${self}/merge` },
    decline: { href: `${self}/decline` },
    statuses: { href: `${self}/statuses` },
  }
}
