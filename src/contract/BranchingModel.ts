import type { Branch } from './Branch.ts'
import type { Link } from './Link.ts'

export type BranchKind = 'feature' | 'bugfix' | 'release' | 'hotfix'

/**
 * How branches are named, and the branches that play a part
 * (`GET /2.0/repositories/{workspace}/{repo_slug}/branching-model`, scope `repository`).
 */
export interface BranchingModel {
  type: 'branching_model' | 'effective_repo_branching_model'
  /** Those that are in use. */
  branch_types: { kind: BranchKind; prefix: string }[]
  development: BranchingModelBranch
  /** Missing when it is not in use. */
  production?: BranchingModelBranch
  links: { self: Link }
}

export interface BranchingModelBranch {
  name: string
  use_mainbranch: boolean
  /** Missing while there is no such branch. */
  branch?: Branch
}

/** `GET …/branching-model/settings`, scope `repository:admin`. */
export interface BranchingModelSettings {
  type: 'branching_model_settings'
  branch_types: { kind: BranchKind; prefix: string; enabled: boolean }[]
  /** `name` is null while it is the main branch; `is_valid` says whether there is such a branch. */
  development: { name: string | null; use_mainbranch: boolean; is_valid: boolean }
  production: { name: string | null; use_mainbranch: boolean; is_valid: boolean; enabled: boolean }
  links: { self: Link }
}
