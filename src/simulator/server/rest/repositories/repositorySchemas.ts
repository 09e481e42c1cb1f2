import * as v from 'valibot'

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
const flag = v.exactOptional(v.boolean())
const website = v.pipe(text(255), v.regex(/^$|^https?:\/\/\S+$/i, 'Enter a valid URL.'))

const details = {
  name: v.exactOptional(
    v.pipe(text(128), v.trim(), v.minLength(1, 'This field may not be blank.')),
  ),
  description: v.exactOptional(text(32_768)),
  is_private: flag,
  language: v.exactOptional(text(64)),
  website: v.exactOptional(website),
  has_issues: flag,
  has_wiki: flag,
  fork_policy: v.exactOptional(v.picklist(['allow_forks', 'no_public_forks', 'no_forks'])),
  project: v.exactOptional(v.object({ key: v.pipe(text(255), v.minLength(1)) })),
}

/** `POST` and `PUT` of a repository (`repository` of Bitbucket's OpenAPI, 2026). */
export const repositorySchema = v.object({
  ...details,
  // Mercurial went on 1 July 2020 (developer.atlassian.com/cloud/bitbucket/changelog).
  scm: v.exactOptional(v.literal('git', 'Only git is supported.')),
})

export type RepositoryChange = v.InferOutput<typeof repositorySchema>

/** `POST …/forks`: where it goes, and what is to be different there. */
export const forkSchema = v.object({
  ...details,
  workspace: v.exactOptional(
    v.union([v.object({ slug: text(255) }), v.object({ uuid: text(64) })]),
  ),
})
