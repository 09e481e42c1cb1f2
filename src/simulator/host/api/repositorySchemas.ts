import * as v from 'valibot'

const link = v.object({ href: v.string() })
const account = v.object({
  uuid: v.string(),
  display_name: v.string(),
  links: v.object({ self: link, avatar: link }),
})

/** `GET /2.0/repositories/{workspace}/{repository}`, as far as a page needs it. */
export const repositorySchema = v.object({
  name: v.string(),
  slug: v.string(),
  full_name: v.string(),
  description: v.string(),
  is_private: v.boolean(),
  mainbranch: v.object({ name: v.string() }),
  workspace: v.object({ uuid: v.string(), slug: v.string(), name: v.string() }),
  links: v.object({ self: link }),
})

/** `GET /2.0/repositories/{workspace}/{repository}/commit/{commit}`, as far as a page shows it. */
export const commitSchema = v.object({
  hash: v.string(),
  date: v.string(),
  message: v.string(),
  author: v.object({ raw: v.string(), user: v.exactOptional(account) }),
  parents: v.array(v.object({ hash: v.string() })),
  links: v.object({ self: link }),
})

/** `GET /2.0/repositories/{workspace}/{repository}/refs/branches/{name}`, as far as a page shows it. */
export const branchSchema = v.object({
  name: v.string(),
  target: commitSchema,
  links: v.object({ self: link }),
})

/** An entry of `GET /2.0/repositories/{workspace}/{repository}/src/{commit}/{path}`. */
export const sourceEntrySchema = v.object({
  type: v.picklist(['commit_directory', 'commit_file']),
  path: v.string(),
  size: v.exactOptional(v.number()),
})

/** A page of a list. */
export function pageSchema<value>(schema: v.GenericSchema<unknown, value>) {
  return v.object({
    values: v.array(schema),
    next: v.exactOptional(v.string()),
  })
}

const workspaceSchema = v.object({
  uuid: v.string(),
  slug: v.string(),
  name: v.string(),
  links: v.object({ self: link }),
})

/** `GET /!api/internal/owners/{name}`. */
export const ownerSchema = v.variant('type', [
  v.object({
    type: v.literal('workspace'),
    workspace: workspaceSchema,
    is_admin: v.boolean(),
  }),
  v.object({
    type: v.literal('user'),
    user: account,
    workspace: v.nullable(workspaceSchema),
  }),
])

/** `GET /!api/internal/workspaces`. */
export const menuWorkspacesSchema = v.array(workspaceSchema)

export type RepositoryView = v.InferOutput<typeof repositorySchema>
export type CommitView = v.InferOutput<typeof commitSchema>
export type BranchView = v.InferOutput<typeof branchSchema>
export type SourceEntryView = v.InferOutput<typeof sourceEntrySchema>
export type OwnerView = v.InferOutput<typeof ownerSchema>
export type MenuWorkspaceView = v.InferOutput<typeof menuWorkspacesSchema>[number]

export interface PageView<value> {
  values: value[]
  next?: string
}
