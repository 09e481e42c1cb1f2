import type { ParticipantRecord, PullRequestRecord } from '../../world/RepositoryRecord.ts'
import { requireOpen } from './requireOpen.ts'
import { RestError } from '../RestError.ts'

type Answer = NonNullable<ParticipantRecord['state']>

/**
 * Approve or request changes as a user, once or again; one takes the place of the other.
 * @throws {RestError} 400 when the pull request is closed
 */
export function review(
  pullRequest: PullRequestRecord,
  user: string,
  state: Answer,
  now: number,
): ParticipantRecord {
  requireOpen(pullRequest)
  const own = pullRequest.participants.find((participant) => participant.user === user)
  const participatedOn = new Date(now).toISOString()
  const answer = { user, role: own?.role ?? 'PARTICIPANT', state, participatedOn } as const
  const kind = state === 'approved' ? 'approval' : state
  pullRequest.activity = [...pullRequest.activity, { kind, user, date: participatedOn }]
  put(pullRequest, answer, now)
  return answer
}

const missing: Record<Answer, string> = {
  approved: 'You have not approved it.',
  changes_requested: 'You have not requested changes.',
}

/**
 * Take an approval or a request for changes back.
 * @throws {RestError} 404 when there is none, 400 when the pull request is closed; texts are ours
 */
export function withdrawReview(
  pullRequest: PullRequestRecord,
  user: string,
  state: Answer,
  now: number,
): void {
  requireOpen(pullRequest)
  const own = pullRequest.participants.find((participant) => participant.user === user)
  if (own?.state !== state) throw new RestError(404, missing[state])
  put(pullRequest, { ...own, state: null, participatedOn: new Date(now).toISOString() }, now)
}

function put(pullRequest: PullRequestRecord, answer: ParticipantRecord, now: number): void {
  const isAnswered = pullRequest.participants.some(({ user }) => user === answer.user)
  pullRequest.participants = isAnswered
    ? pullRequest.participants.map((old) => (old.user === answer.user ? answer : old))
    : [...pullRequest.participants, answer]
  pullRequest.updatedOn = new Date(now).toISOString()
}
