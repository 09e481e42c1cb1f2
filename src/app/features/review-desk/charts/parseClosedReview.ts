import * as v from 'valibot'
import { readTime } from '../../../shared/time/readTime.ts'
import type { DoneReview } from './countReviews.ts'

/** A merged or declined pull request, as far as it tells of reviews. */
export interface ClosedReview {
  id: number
  updatedOn: number | undefined
  reviews: DoneReview[]
}

const participantSchema = v.object({
  user: v.object({ uuid: v.string() }),
  approved: v.fallback(v.boolean(), false),
  state: v.nullish(v.string()),
  participated_on: v.unknown(),
})

const closedSchema = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  updated_on: v.optional(v.unknown()),
  participants: v.optional(v.array(v.unknown()), []),
})

/**
 * The verdicts on a closed pull request whose time is known. A participant that cannot be read is left
 * out: a chart is a rough picture.
 * @throws {v.ValiError} when the value is no pull request
 */
export function parseClosedReview(value: unknown): ClosedReview {
  const { id, updated_on, participants } = v.parse(closedSchema, value)
  const now = Date.now()
  const reviews = participants.flatMap((entry): DoneReview[] => {
    const { success, output } = v.safeParse(participantSchema, entry)
    if (!success || !(output.approved || output.state === 'changes_requested')) return []
    const doneOn = readTime(output.participated_on, now)
    return doneOn === undefined ? [] : [{ pullRequestId: id, reviewer: output.user.uuid, doneOn }]
  })
  return { id, updatedOn: readTime(updated_on, now), reviews }
}
