import { firstBranchingModel } from './BranchingModelRecord.ts'
import { createGitStore } from '../git/createGitStore.ts'
import { createCommitStatuses } from './createCommitStatuses.ts'
import type { RepositoryRecord } from './RepositoryRecord.ts'

export type RepositoryFields = Partial<RepositoryRecord> &
  Pick<RepositoryRecord, 'uuid' | 'slug' | 'workspace' | 'createdOn'>

/** A repository: private, empty and without forks, unless told otherwise. */
export function createRepositoryRecord(fields: RepositoryFields): RepositoryRecord {
  return {
    name: fields.slug,
    description: '',
    isPrivate: true,
    updatedOn: fields.createdOn,
    mainBranch: 'main',
    pullRequests: [],
    statuses: createCommitStatuses(),
    git: createGitStore(),
    language: '',
    website: '',
    size: 0,
    hasWiki: false,
    forkPolicy: 'allow_forks',
    parent: null,
    watchers: [],
    defaultReviewers: [],
    branchRestrictions: [],
    branchingModel: firstBranchingModel,
    commitComments: [],
    commitApprovals: [],
    reports: [],
    pipelines: [],
    ...fields,
  }
}
