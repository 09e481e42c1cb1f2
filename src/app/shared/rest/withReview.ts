import * as v from 'valibot'
import type { Person } from './parseAccount.ts'
import type { Reviewer } from './parsePullRequest.ts'

const pullRequestSchema = v.looseObject({ participants: v.array(v.unknown()) })
const participantSchema = v.looseObject({ user: v.looseObject({ uuid: v.string() }) })

/** What of a pull request's answer a review changes. */
export type ReviewedAnswer = v.InferOutput<typeof pullRequestSchema>

/** @throws {v.ValiError} when the answer has no participants. */
export function parseReviewedAnswer(answer: unknown): ReviewedAnswer {
  return v.parse(pullRequestSchema, answer)
}

/** A pull request's answer as Bitbucket will send it after a person's review. */
export function withReview(
  answer: ReviewedAnswer,
  { uuid, name, avatar }: Person,
  verdict: Reviewer['verdict'],
): ReviewedAnswer {
  const review = { approved: verdict === 'approved', state: states[verdict] }
  const isTheirs = (participant: unknown): participant is object =>
    v.is(participantSchema, participant) && participant.user.uuid === uuid
  const user = { uuid, display_name: name, links: { avatar: { href: avatar } } }
  // Whoever reviews without having been asked to takes part from then on.
  const participants = answer.participants.some(isTheirs)
    ? answer.participants
    : [...answer.participants, { user, role: 'PARTICIPANT' }]
  return {
    ...answer,
    participants: participants.map((participant) =>
      isTheirs(participant) ? { ...participant, ...review } : participant,
    ),
  }
}

const states: Record<Reviewer['verdict'], string | null> = {
  approved: 'approved',
  changesRequested: 'changes_requested',
  none: null,
}
