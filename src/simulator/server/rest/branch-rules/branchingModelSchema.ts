import * as v from 'valibot'
import type { BranchingModelRecord } from '../../world/BranchingModelRecord.ts'
import { RestError } from '../RestError.ts'

const name = v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(255))))
const flag = v.exactOptional(v.boolean())

/** `PUT …/branching-model/settings`: what is left out stays. */
export const branchingModelSchema = v.object({
  development: v.exactOptional(v.object({ name, use_mainbranch: flag })),
  production: v.exactOptional(v.object({ name, use_mainbranch: flag, enabled: flag })),
  branch_types: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          kind: v.picklist(['feature', 'bugfix', 'release', 'hotfix']),
          enabled: flag,
          prefix: v.exactOptional(v.pipe(v.string(), v.maxLength(255))),
        }),
      ),
      v.maxLength(4),
    ),
  ),
})

type Change = v.InferOutput<typeof branchingModelSchema>

interface BranchChange {
  name?: string | null
  use_mainbranch?: boolean
}

/**
 * A branching model with some of it changed
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-branching-model).
 *
 * @param branches names of those that there are
 * @throws {RestError} 400 for an unknown branch, or for prefixes that do not tell types apart
 */
export function changeBranchingModel(
  model: BranchingModelRecord,
  { development, production, branch_types: types = [] }: Change,
  branches: readonly string[],
): BranchingModelRecord {
  const changed: BranchingModelRecord = {
    development: choose(model.development, development, branches),
    production: {
      ...choose(model.production, production, branches),
      isEnabled: production?.enabled ?? model.production.isEnabled,
    },
    types: model.types.map((type) => {
      const change = types.find(({ kind }) => kind === type.kind)
      return {
        ...type,
        isEnabled: change?.enabled ?? type.isEnabled,
        prefix: change?.prefix ?? type.prefix,
      }
    }),
  }
  const prefixes = changed.types.filter(({ isEnabled }) => isEnabled).map(({ prefix }) => prefix)
  if (prefixes.includes('')) throw new RestError(400, 'branch_types: A prefix is missing.')
  if (new Set(prefixes).size < prefixes.length) {
    throw new RestError(400, 'branch_types: Two types have the same prefix.')
  }
  return changed
}

function choose(
  former: BranchingModelRecord['development'],
  change: BranchChange | undefined,
  branches: readonly string[],
): BranchingModelRecord['development'] {
  const usesMainBranch = change?.use_mainbranch ?? former.usesMainBranch
  if (usesMainBranch) return { name: null, usesMainBranch }
  const chosen = change?.name
  if (typeof chosen === 'string' && !branches.includes(chosen)) {
    throw new RestError(400, `There is no branch ${chosen}.`)
  }
  return { name: chosen === undefined ? former.name : chosen, usesMainBranch }
}
