import type { ActivityRecord } from './ActivityRecord.ts'
import type { PullRequestRecord } from './RepositoryRecord.ts'
import { toSnapshot } from './toSnapshot.ts'

/** The log of a pull request of the seed: it was opened, reviewed, and perhaps closed. */
export function toSeedActivity(pullRequest: PullRequestRecord): ActivityRecord[] {
  const { author, createdOn, updatedOn, state, participants, closedBy } = pullRequest
  const now = toSnapshot(pullRequest)
  const opened = { ...now, state: 'OPEN' as const }
  return [
    { kind: 'update', user: author, date: createdOn, after: opened },
    ...participants.flatMap(({ user, state: answer, participatedOn }): ActivityRecord[] =>
      answer && participatedOn !== null
        ? [
            {
              kind: answer === 'approved' ? 'approval' : 'changes_requested',
              user,
              date: participatedOn,
            },
          ]
        : [],
    ),
    ...(state === 'OPEN'
      ? []
      : [
          {
            kind: 'update',
            user: closedBy ?? author,
            date: updatedOn,
            before: opened,
            after: now,
          } as const,
        ]),
  ]
}
