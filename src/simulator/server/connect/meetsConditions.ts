import type { ConnectCondition } from '../../../contract/ConnectDescriptor.ts'
import { expandScopes } from '../scopes/expandScopes.ts'
import { findEntry } from '../git/findEntry.ts'
import type { RepositoryRecord } from '../world/RepositoryRecord.ts'
import type { UserRecord } from '../world/World.ts'
import type { FoundTarget } from './findTarget.ts'
import { readContextValue, type ContextObjects } from './resolveContext.ts'

export interface ConditionFacts {
  user: UserRecord | undefined
  target: FoundTarget
  objects: ContextObjects
  /** Of the descriptor. */
  scopes: readonly string[]
}

type Params = Readonly<Record<string, unknown>>
type Judge = (facts: ConditionFacts, params: Params, target: string) => boolean

/**
 * Conditions by name, with the scope each needs
 * (developer.atlassian.com/cloud/bitbucket/connect-context-access). Those about plans, features and
 * properties ask for things that the simulator does not have, so they do not hold.
 */
const judges: Readonly<Record<string, { scope?: string; holds: Judge }>> = {
  equals: {
    holds: ({ objects }, { value }, target) => readContextValue(objects, target) === value,
  },
  has_permission: { scope: 'repository', holds: hasPermission },
  has_issue_permission: {
    scope: 'repository',
    holds: (facts, params) => hasTracker(facts.target) && hasPermission(facts, params),
  },
  has_account_permission: { scope: 'account', holds: hasPermission },
  has_workspace_permission: { scope: 'account', holds: hasPermission },
  meets_access_requirements: { scope: 'account', holds: ({ user }) => user !== undefined },
  has_file: {
    scope: 'repository',
    holds: ({ target }, { path }) => hasFile(target.located?.repository, path),
  },
  scm: { scope: 'repository', holds: (_facts, { scm }) => scm === 'git' },
}

/** Whether all of an app's conditions hold. One without its scope, or of an unknown name, does not. */
export function meetsConditions(
  conditions: readonly ConnectCondition[] | undefined,
  facts: ConditionFacts,
): boolean {
  return (conditions ?? []).every((condition) => holds(condition, facts))
}

function holds(condition: ConnectCondition, facts: ConditionFacts): boolean {
  if ('and' in condition) return condition.and.every((one) => holds(one, facts))
  if ('or' in condition) return condition.or.some((one) => holds(one, facts))
  const { condition: name, params = {}, target = '', invert = false } = condition
  const judge = Object.hasOwn(judges, name) ? judges[name] : undefined
  if (!judge) return false
  if (judge.scope !== undefined && !expandScopes(facts.scopes).has(judge.scope)) return false
  return judge.holds(facts, params, target) !== invert
}

/** On the main branch. */
function hasFile(repository: RepositoryRecord | undefined, path: unknown): boolean {
  const tip = repository?.git.branches.get(repository.mainBranch)
  if (!repository || tip === undefined || typeof path !== 'string') return false
  const { objects } = repository.git
  const entry = findEntry(objects, objects.commit(tip).tree, path)
  return entry !== undefined && entry.mode !== '40000'
}

/** Until 2026. That without a tracker nobody has a permission there is ours. */
function hasTracker({ located }: FoundTarget): boolean {
  return located?.repository.issueTracker !== undefined && located.era !== '2026'
}

/** The simulator's members may write, and its admins may all. */
function hasPermission({ user, target }: ConditionFacts, { permission }: Params): boolean {
  const { workspace, located } = target
  if (!user) return false
  if (workspace.admins.includes(user.uuid)) return true
  if (permission === 'read' && located?.repository.isPrivate === false) return true
  return permission !== 'admin' && workspace.members.includes(user.uuid)
}
