import * as v from 'valibot'
import { accountSchema, type Person } from './parseAccount.ts'

/** Somebody who takes part in a pull request. */
export interface Reviewer {
  person: Person
  verdict: 'approved' | 'changesRequested' | 'none'
  isReviewer: boolean
}

/** A pull request, as the app shows it. */
export interface PullRequestView {
  id: number
  title: string
  state: 'OPEN' | 'MERGED' | 'DECLINED' | 'SUPERSEDED'
  author: Person
  source: string
  destination: string
  reviewers: Reviewer[]
}

const endpointSchema = v.pipe(
  v.object({ branch: v.object({ name: v.string() }) }),
  v.transform(({ branch }) => branch.name),
)

const participantSchema = v.pipe(
  v.object({
    user: accountSchema,
    role: v.string(),
    approved: v.boolean(),
    state: v.nullish(v.string()),
  }),
  v.transform(({ user, role, approved, state }): Reviewer => {
    const verdict =
      state === 'changes_requested' ? 'changesRequested' : approved ? 'approved' : 'none'
    return { person: user, verdict, isReviewer: role === 'REVIEWER' }
  }),
)

const pullRequestSchema = v.pipe(
  v.object({
    id: v.number(),
    title: v.string(),
    state: v.picklist(['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED']),
    author: accountSchema,
    source: endpointSchema,
    destination: endpointSchema,
    participants: v.array(participantSchema),
  }),
  v.transform(({ participants, ...rest }): PullRequestView => {
    return {
      ...rest,
      reviewers: participants.filter(({ isReviewer, verdict }) => isReviewer || verdict !== 'none'),
    }
  }),
)

/** @throws {v.ValiError} when the answer is no pull request. */
export function parsePullRequest(answer: unknown): PullRequestView {
  return v.parse(pullRequestSchema, answer)
}
