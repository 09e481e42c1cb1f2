/** How branches of a repository are named. */
export interface BranchingModelRecord {
  development: BranchChoice
  production: BranchChoice & { isEnabled: boolean }
  /** In the order in which they are shown. */
  types: readonly BranchPrefix[]
}

export interface BranchChoice {
  /** The branch; null while it is the main branch, or none. */
  name: string | null
  usesMainBranch: boolean
}

export interface BranchPrefix {
  kind: 'feature' | 'bugfix' | 'release' | 'hotfix'
  isEnabled: boolean
  /** Such as `feature/`. */
  prefix: string
}

/** What a repository has before anybody changes it. */
export const firstBranchingModel: BranchingModelRecord = {
  development: { name: null, usesMainBranch: true },
  production: { name: null, usesMainBranch: false, isEnabled: false },
  types: [
    { kind: 'bugfix', isEnabled: true, prefix: 'bugfix/' },
    { kind: 'feature', isEnabled: true, prefix: 'feature/' },
    { kind: 'hotfix', isEnabled: true, prefix: 'hotfix/' },
    { kind: 'release', isEnabled: true, prefix: 'release/' },
  ],
}
