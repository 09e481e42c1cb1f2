import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'

/**
 * Note that somebody took part: whoever comments is a participant ("participants" of pull requests:
 * developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests).
 *
 * @param user uuid
 * @param now milliseconds since the epoch
 */
export function joinPullRequest(pullRequest: PullRequestRecord, user: string, now: number): void {
  const participatedOn = new Date(now).toISOString()
  const { participants } = pullRequest
  const isKnown = participants.some((one) => one.user === user)
  pullRequest.participants = isKnown
    ? participants.map((one) => (one.user === user ? { ...one, participatedOn } : one))
    : [...participants, { user, role: 'PARTICIPANT', state: null, participatedOn }]
}
