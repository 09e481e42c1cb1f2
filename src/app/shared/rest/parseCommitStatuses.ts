import * as v from 'valibot'
import { toDisplayText } from '../ui/toDisplayText.ts'
import { readableValues } from './readableValues.ts'

/** A build, as the app shows it. */
export interface Build {
  key: string
  name: string
  state: 'INPROGRESS' | 'SUCCESSFUL' | 'FAILED' | 'STOPPED'
  url: string
}

export interface Builds {
  builds: Build[]
  /** How many could not be read. */
  unreadCount: number
  /** There are more than the first page has. */
  isCut: boolean
}

const rank: Record<Build['state'], number> = { FAILED: 0, STOPPED: 1, INPROGRESS: 2, SUCCESSFUL: 3 }

const statusSchema = v.pipe(
  v.object({
    key: v.string(),
    name: v.nullish(v.string()),
    state: v.picklist(['INPROGRESS', 'SUCCESSFUL', 'FAILED', 'STOPPED']),
    url: v.nullish(v.string(), ''),
  }),
  v.transform(({ name, key, ...rest }): Build => ({
    ...rest,
    key,
    name: toDisplayText(name || key),
  })),
)

const pageSchema = v.object({
  values: readableValues(statusSchema),
  next: v.nullish(v.unknown()),
})

/**
 * The builds of a page of commit statuses, failing first.
 *
 * @throws {v.ValiError} when the answer is no such page.
 */
export function parseCommitStatuses(answer: unknown): Builds {
  const { values: statuses, next } = v.parse(pageSchema, answer)
  return {
    builds: statuses.values.toSorted((a, b) => rank[a.state] - rank[b.state]),
    unreadCount: statuses.unreadCount,
    isCut: next !== undefined && next !== null,
  }
}
