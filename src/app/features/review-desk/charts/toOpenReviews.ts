import type { ReviewRow } from '../ReviewRow.ts'
import type { DoneReview } from './countReviews.ts'

/** The verdicts in rows of the list whose time is known. */
export function toOpenReviews(rows: readonly Pick<ReviewRow, 'id' | 'reviewers'>[]): DoneReview[] {
  return rows.flatMap(({ id, reviewers }) =>
    reviewers.flatMap(({ person, verdict, actedOn }) =>
      verdict === 'none' || actedOn === undefined
        ? []
        : [{ pullRequestId: id, reviewer: person.uuid, doneOn: actedOn }],
    ),
  )
}
