import * as v from 'valibot'
import { HostRequestError } from './HostRequestError.ts'
import { type PullRequestSummaryView, pullRequestSummarySchema } from './pullRequestSchemas.ts'
import {
  branchSchema,
  type BranchView,
  commitSchema,
  type CommitView,
  menuWorkspacesSchema,
  type MenuWorkspaceView,
  ownerSchema,
  type OwnerView,
  pageSchema,
  type PageView,
  repositorySchema,
  type RepositoryView,
  sourceEntrySchema,
  type SourceEntryView,
} from './repositorySchemas.ts'

type List<value> = (workspace: string, repository: string, page: number) => Promise<PageView<value>>

/** What pages read about repositories and who owns them. Pages of lists count from 1. */
export interface RepositoryApi {
  repository: (workspace: string, repository: string) => Promise<RepositoryView>
  repositories: (workspace: string) => Promise<PageView<RepositoryView>>
  branches: List<BranchView>
  branch: (workspace: string, repository: string, name: string) => Promise<BranchView>
  commits: List<CommitView>
  commit: (workspace: string, repository: string, hash: string) => Promise<CommitView>
  pullRequests: List<PullRequestSummaryView>
  /** A folder's entries, or a file's text. */
  source: (workspace: string, repository: string, at: string, path: string) => Promise<SourceView>
  owner: (name: string) => Promise<OwnerView>
  /** Those that the user belongs to. */
  workspaces: () => Promise<MenuWorkspaceView[]>
}

export type SourceView =
  | { type: 'directory'; entries: SourceEntryView[] }
  | { type: 'file'; text: string }

export interface CreateRepositoryApiParameters {
  /** Rejects with `HostRequestError` unless the answer is a success. */
  call: (path: string) => Promise<Response>
  /** As `call`, with the body parsed. */
  read: <value>(schema: v.GenericSchema<unknown, value>, path: string) => Promise<value>
}

const segment = encodeURIComponent
const toPath = (path: string) => path.split('/').map(segment).join('/')
const repositoryPath = (workspace: string, repository: string) =>
  `/!api/2.0/repositories/${segment(workspace)}/${segment(repository)}`

/** The part of the host's API that is about repositories. */
export function createRepositoryApi({ call, read }: CreateRepositoryApiParameters): RepositoryApi {
  const list =
    <value>(schema: v.GenericSchema<unknown, value>, below: string): List<value> =>
    (workspace, repository, page) =>
      read(
        pageSchema(schema),
        `${repositoryPath(workspace, repository)}/${below}?pagelen=25&page=${page}`,
      )

  return {
    repository: (workspace, repository) =>
      read(repositorySchema, repositoryPath(workspace, repository)),
    repositories: (workspace) =>
      read(
        pageSchema(repositorySchema),
        `/!api/2.0/repositories/${segment(workspace)}?pagelen=100`,
      ),
    branches: list(branchSchema, 'refs/branches'),
    branch: (workspace, repository, name) =>
      read(branchSchema, `${repositoryPath(workspace, repository)}/refs/branches/${toPath(name)}`),
    commits: list(commitSchema, 'commits'),
    commit: (workspace, repository, hash) =>
      read(commitSchema, `${repositoryPath(workspace, repository)}/commit/${segment(hash)}`),
    pullRequests: list(pullRequestSummarySchema, 'pullrequests'),
    source: async (workspace, repository, at, path) => {
      const address = `${repositoryPath(workspace, repository)}/src/${segment(at)}/${toPath(path)}`
      const response = await call(`${address}?pagelen=100`)
      // A file comes as it is, to be saved; a folder as a list.
      if (response.headers.has('Content-Disposition')) {
        return { type: 'file', text: await response.text() }
      }
      const page = v.safeParse(pageSchema(sourceEntrySchema), await response.json())
      if (page.success) return { type: 'directory', entries: page.output.values }
      throw new HostRequestError(0, `${address} answered in an unknown shape.`)
    },
    owner: (name) => read(ownerSchema, `/!api/internal/owners/${segment(name)}`),
    workspaces: () => read(menuWorkspacesSchema, '/!api/internal/workspaces'),
  }
}
