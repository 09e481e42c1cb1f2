import type { ParticipantRecord } from '../../world/RepositoryRecord.ts'
import type { UserRecord } from '../../world/World.ts'

/**
 * Participants after the list of reviewers was replaced. One who is no reviewer any more stays as a
 * participant if they have answered (ours).
 */
export function changeReviewers(
  participants: readonly ParticipantRecord[],
  reviewers: readonly UserRecord[],
): ParticipantRecord[] {
  const wanted = new Set(reviewers.map(({ uuid }) => uuid))
  const known = new Set(participants.map(({ user }) => user))
  const kept = participants.flatMap((participant): ParticipantRecord[] => {
    if (wanted.has(participant.user)) return [{ ...participant, role: 'REVIEWER' }]
    return participant.participatedOn === null ? [] : [{ ...participant, role: 'PARTICIPANT' }]
  })
  const added = reviewers
    .filter(({ uuid }) => !known.has(uuid))
    .map(({ uuid }): ParticipantRecord => ({
      user: uuid,
      role: 'REVIEWER',
      state: null,
      participatedOn: null,
    }))
  return [...kept, ...added]
}
