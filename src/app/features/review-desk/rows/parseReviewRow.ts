import * as v from 'valibot'
import { accountSchema } from '../../../shared/rest/parseAccount.ts'
import { readTime } from '../../../shared/time/readTime.ts'
import { toDisplayText } from '../../../shared/ui/toDisplayText.ts'
import type { ReviewRow, RowReviewer } from '../ReviewRow.ts'
import { toSearchText } from './toSearchText.ts'

const timeSchema = v.pipe(
  v.unknown(),
  v.transform((value) => readTime(value, Date.now())),
)
const countSchema = v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0)

const branchSchema = v.pipe(
  v.object({ branch: v.object({ name: v.string() }) }),
  v.transform(({ branch }) => toDisplayText(branch.name, 200)),
)

const participantSchema = v.object({
  user: accountSchema,
  role: v.string(),
  approved: v.fallback(v.boolean(), false),
  state: v.nullish(v.string()),
  participated_on: v.optional(timeSchema),
})

const rowSchema = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  title: v.pipe(
    v.string(),
    v.transform((title) => toDisplayText(title, 300, '')),
  ),
  state: v.picklist(['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED']),
  author: accountSchema,
  source: branchSchema,
  destination: branchSchema,
  draft: v.nullish(v.boolean(), false),
  participants: v.optional(v.array(v.unknown()), []),
  comment_count: v.optional(countSchema, 0),
  task_count: v.optional(countSchema, 0),
  created_on: v.optional(timeSchema),
  updated_on: v.optional(timeSchema),
})

const rows = new WeakMap<object, ReviewRow>()

/**
 * A pull request of a list, as a row. The same value gives the same row: a list of thousands is read
 * again with each page that comes.
 *
 * @throws {v.ValiError} when the value is no pull request
 */
export function parseReviewRow(value: unknown): ReviewRow {
  if (typeof value !== 'object' || value === null) return toRow(value)
  const known = rows.get(value) ?? toRow(value)
  rows.set(value, known)
  return known
}

function toRow(value: unknown): ReviewRow {
  const { source, destination, draft, participants, ...rest } = v.parse(rowSchema, value)
  const { id, state, author } = rest
  const title = rest.title || `#${id}`
  const people = participants.flatMap((entry) => {
    const result = v.safeParse(participantSchema, entry)
    return result.success ? [result.output] : []
  })
  const toReviewer = (one: (typeof people)[number]): RowReviewer => ({
    person: one.user,
    verdict:
      one.state === 'changes_requested' ? 'changesRequested' : one.approved ? 'approved' : 'none',
    actedOn: one.participated_on,
  })
  return {
    id,
    title,
    state,
    author,
    isDraft: draft,
    reviewers: people.filter(({ role }) => role === 'REVIEWER').map(toReviewer),
    createdOn: rest.created_on,
    updatedOn: rest.updated_on,
    authorActedOn: people.find(({ user }) => user.uuid === author.uuid)?.participated_on,
    sourceBranch: source,
    targetBranch: destination,
    commentCount: rest.comment_count,
    taskCount: rest.task_count,
    builds: 'unknown',
    searchText: toSearchText(`${title} #${id} ${author.name} ${source} ${destination}`),
  }
}
