import type { Hono } from 'hono'
import type {
  BranchingModel,
  BranchingModelBranch,
  BranchingModelSettings,
} from '../../../../contract/BranchingModel.ts'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import type { BranchChoice } from '../../world/BranchingModelRecord.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { Located } from '../findRepository.ts'
import { locate, repositoryPath } from '../locate.ts'
import { requireRole } from '../requireRole.ts'
import { toRepositoryReference } from '../toRepository.ts'
import { branchingModelSchema, changeBranchingModel } from './branchingModelSchema.ts'

/** How branches are named: for all to read, for admins and apps to change. */
export function addBranchingModelRoutes(
  routes: Hono<RestEnvironment>,
  simulation: Simulation,
): void {
  const { origin } = simulation

  routes.get(`${repositoryPath}/branching-model`, (context) =>
    context.json(toModel(locate(simulation, context), 'branching_model')),
  )

  // Projects of the simulator have no branching model to inherit.
  routes.get(`${repositoryPath}/effective-branching-model`, (context) =>
    context.json(toModel(locate(simulation, context), 'effective_repo_branching_model')),
  )

  routes.get(`${repositoryPath}/branching-model/settings`, (context) => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'admin')
    return context.json(toSettings(located))
  })

  routes.put(`${repositoryPath}/branching-model/settings`, async (context) => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'admin')
    const { repository } = located
    const change = await readJson(context.req.raw, branchingModelSchema)
    const branches = [...repository.git.branches.keys()]
    repository.branchingModel = changeBranchingModel(repository.branchingModel, change, branches)
    return context.json(toSettings(located))
  })

  function toModel(located: Located, type: BranchingModel['type']): BranchingModel {
    const { development, production, types } = located.repository.branchingModel
    return {
      type,
      branch_types: types
        .filter(({ isEnabled }) => isEnabled)
        .map(({ kind, prefix }) => ({ kind, prefix })),
      development: toBranch(located, development),
      ...(production.isEnabled && { production: toBranch(located, production) }),
      links: toLinks(located, type === 'branching_model' ? '' : 'effective-'),
    }
  }

  function toBranch(located: Located, choice: BranchChoice): BranchingModelBranch {
    const { repository } = located
    const name = toName(located, choice)
    const tip = repository.git.branches.get(name)
    const views = createRefViews(origin, simulation.world.users, located)
    return {
      name,
      use_mainbranch: choice.usesMainBranch,
      ...(tip !== undefined && { branch: views.branch(name, tip) }),
    }
  }

  function toSettings(located: Located): BranchingModelSettings {
    const { development, production, types } = located.repository.branchingModel
    const { self } = toLinks(located)
    return {
      type: 'branching_model_settings',
      branch_types: types.map(({ kind, prefix, isEnabled }) => ({
        kind,
        prefix,
        enabled: isEnabled,
      })),
      development: toChoice(located, development),
      production: { ...toChoice(located, production), enabled: production.isEnabled },
      links: { self: { href: `${self.href}/settings` } },
    }
  }

  function toLinks(located: Located, prefix = '') {
    const { self } = toRepositoryReference(origin, located).links
    return { self: { href: `${self.href}/${prefix}branching-model` } }
  }
}

function toName({ repository }: Located, { name, usesMainBranch }: BranchChoice): string {
  return usesMainBranch ? repository.mainBranch : (name ?? '')
}

function toChoice(located: Located, choice: BranchChoice) {
  const { name, usesMainBranch } = choice
  const isValid = located.repository.git.branches.has(toName(located, choice))
  return { name, use_mainbranch: usesMainBranch, is_valid: isValid }
}
