import type { ParticipantRecord, PullRequestRecord } from '../world/RepositoryRecord.ts'
import { RestError } from './RestError.ts'

/**
 * Approve as a user, once or again.
 * @throws {RestError} 400 when the pull request is closed; the text is ours
 */
export function approve(pullRequest: PullRequestRecord, user: string, now: number) {
  requireOpen(pullRequest)
  const own = pullRequest.participants.find((participant) => participant.user === user)
  const answer: ParticipantRecord = {
    user,
    role: own?.role ?? 'PARTICIPANT',
    state: 'approved',
    participatedOn: new Date(now).toISOString(),
  }
  put(pullRequest, answer, now)
  return answer
}

/**
 * Take an approval back.
 * @throws {RestError} 404 when there is none, 400 when the pull request is closed; texts are ours
 */
export function withdrawApproval(pullRequest: PullRequestRecord, user: string, now: number): void {
  requireOpen(pullRequest)
  const own = pullRequest.participants.find((participant) => participant.user === user)
  if (own?.state !== 'approved') throw new RestError(404, 'You have not approved it.')
  put(pullRequest, { ...own, state: null, participatedOn: new Date(now).toISOString() }, now)
}

function requireOpen({ state }: PullRequestRecord): void {
  if (state !== 'OPEN') throw new RestError(400, 'This pull request is closed.')
}

function put(pullRequest: PullRequestRecord, answer: ParticipantRecord, now: number): void {
  const isAnswered = pullRequest.participants.some(({ user }) => user === answer.user)
  pullRequest.participants = isAnswered
    ? pullRequest.participants.map((old) => (old.user === answer.user ? answer : old))
    : [...pullRequest.participants, answer]
  pullRequest.updatedOn = new Date(now).toISOString()
}
