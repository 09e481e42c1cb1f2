import * as v from 'valibot'

/** A build, as the app shows it. */
export interface Build {
  key: string
  name: string
  state: 'INPROGRESS' | 'SUCCESSFUL' | 'FAILED' | 'STOPPED'
  description: string
  url: string
}

const rank: Record<Build['state'], number> = { FAILED: 0, STOPPED: 1, INPROGRESS: 2, SUCCESSFUL: 3 }

const statusSchema = v.pipe(
  v.object({
    key: v.string(),
    name: v.nullish(v.string()),
    state: v.picklist(['INPROGRESS', 'SUCCESSFUL', 'FAILED', 'STOPPED']),
    description: v.nullish(v.string(), ''),
    url: v.nullish(v.string(), ''),
  }),
  v.transform(({ name, key, ...rest }): Build => ({ ...rest, key, name: name || key })),
)

const pageSchema = v.object({ values: v.array(statusSchema) })

/**
 * The builds of a page of commit statuses, failing first.
 *
 * @throws {v.ValiError} when the answer is no such page.
 */
export function parseCommitStatuses(answer: unknown): Build[] {
  return v.parse(pageSchema, answer).values.toSorted((a, b) => rank[a.state] - rank[b.state])
}
