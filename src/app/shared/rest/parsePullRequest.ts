import * as v from 'valibot'
import { toDisplayText } from '../ui/toDisplayText.ts'
import { accountSchema, type Person } from './parseAccount.ts'
import { readableValues } from './readableValues.ts'

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
  /** How many of those who take part could not be read. */
  unreadCount: number
  isDraft: boolean
  /** As the API wrote them, if it did. */
  createdOn: unknown
  updatedOn: unknown
}

const endpointSchema = v.pipe(
  v.object({ branch: v.object({ name: v.string() }) }),
  v.transform(({ branch }) => toDisplayText(branch.name, 200)),
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
    id: v.pipe(v.number(), v.safeInteger()),
    title: v.pipe(
      v.string(),
      v.transform((title) => toDisplayText(title, 300, '')),
    ),
    state: v.picklist(['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED']),
    author: accountSchema,
    source: endpointSchema,
    destination: endpointSchema,
    participants: readableValues(participantSchema),
    draft: v.nullish(v.boolean(), false),
    created_on: v.optional(v.unknown()),
    updated_on: v.optional(v.unknown()),
  }),
  v.transform(
    ({ participants, draft, created_on, updated_on, title, ...rest }): PullRequestView => {
      const { values, unreadCount } = participants
      return {
        ...rest,
        title: title || `#${rest.id}`,
        isDraft: draft,
        createdOn: created_on,
        updatedOn: updated_on,
        reviewers: values.filter(({ isReviewer, verdict }) => isReviewer || verdict !== 'none'),
        unreadCount,
      }
    },
  ),
)

/** @throws {v.ValiError} when the answer is no pull request. */
export function parsePullRequest(answer: unknown): PullRequestView {
  return v.parse(pullRequestSchema, answer)
}
