import type { Hono } from 'hono'
import type { BranchRestriction } from '../../../../contract/BranchRestriction.ts'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import type { BranchRestrictionRecord } from '../../world/BranchRestrictionRecord.ts'
import { findUser } from '../accounts/findUser.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { Located } from '../findRepository.ts'
import { locate, repositoryPath, type RestContext } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { RestError } from '../RestError.ts'
import { toAccount } from '../toAccount.ts'
import { toRepositoryReference } from '../toRepository.ts'
import { toRestAddress } from '../toRestAddress.ts'
import {
  requireFitting,
  type RestrictionFields,
  restrictionSchema,
  toMatch,
} from './restrictionSchema.ts'

const path = `${repositoryPath}/branch-restrictions`

/** Rules for branches, which only admins and apps may read. The simulator keeps them, and obeys none. */
export function addRestrictionRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  const locateAsAdmin = (context: RestContext<typeof repositoryPath>): Located => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'admin')
    return located
  }

  routes.get(path, (context) => {
    const located = locateAsAdmin(context)
    const { kind, pattern } = context.req.query()
    const values = located.repository.branchRestrictions
      .map((restriction) => toRestriction(located, restriction))
      .filter((one) => kind === undefined || one.kind === kind)
      .filter((one) => pattern === undefined || one.pattern === pattern)
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(path, async (context) => {
    const located = locateAsAdmin(context)
    const { repository } = located
    const fields = await readJson(context.req.raw, restrictionSchema)
    const ids = repository.branchRestrictions.map(({ id }) => id)
    const restriction = put(located, fields, undefined, Math.max(0, ...ids) + 1)
    const shown = toRestriction(located, restriction)
    return context.json(shown, 201)
  })

  routes.get(`${path}/:id`, (context) => {
    const located = locateAsAdmin(context)
    return context.json(
      toRestriction(located, requireRestriction(located, context.req.param('id'))),
    )
  })

  routes.put(`${path}/:id`, async (context) => {
    const located = locateAsAdmin(context)
    const former = requireRestriction(located, context.req.param('id'))
    const fields = await readJson(context.req.raw, restrictionSchema)
    return context.json(toRestriction(located, put(located, fields, former, former.id)))
  })

  routes.delete(`${path}/:id`, (context) => {
    const located = locateAsAdmin(context)
    const { repository } = located
    const former = requireRestriction(located, context.req.param('id'))
    repository.branchRestrictions = repository.branchRestrictions.filter((one) => one !== former)
    return context.body(null, 204)
  })

  function put(
    { repository, workspace }: Located,
    fields: RestrictionFields,
    former: BranchRestrictionRecord | undefined,
    id: number,
  ): BranchRestrictionRecord {
    const kind = fields.kind ?? former?.kind
    if (kind === undefined) throw new RestError(400, 'kind: This field is required.')
    const value = fields.value === undefined ? former?.value : (fields.value ?? undefined)
    const users = fields.users?.map((user) => {
      const name = 'uuid' in user ? user.uuid : user.account_id
      const found = findUser(simulation.world, name)
      if (found && workspace.members.includes(found.uuid)) return found.uuid
      throw new RestError(400, `users: ${name} cannot write to this repository.`)
    })
    const restriction: BranchRestrictionRecord = {
      id,
      kind,
      match: toMatch(fields, former?.match),
      value,
      users: users ?? former?.users ?? [],
    }
    requireFitting(restriction)
    const others = repository.branchRestrictions.filter((one) => one.id !== id)
    const key = toKey(restriction)
    if (others.some((one) => toKey(one) === key)) {
      throw new RestError(409, 'There is such a restriction for these branches already.')
    }
    repository.branchRestrictions = [...others, restriction].toSorted((a, b) => a.id - b.id)
    return restriction
  }

  function toRestriction(
    located: Located,
    { id, kind, match, value, users }: BranchRestrictionRecord,
  ): BranchRestriction {
    const self = `${toRepositoryReference(origin, located).links.self.href}/branch-restrictions/${id}`
    return {
      type: 'branchrestriction',
      id,
      kind,
      branch_match_kind: match.kind,
      pattern: match.kind === 'glob' ? match.pattern : '',
      ...(match.kind === 'branching_model' && { branch_type: match.branchType }),
      ...(value !== undefined && { value }),
      users: simulation.world.users
        .filter(({ uuid }) => users.includes(uuid))
        .map((user) => toAccount(origin, user)),
      groups: [],
      links: { self: { href: self } },
    }
  }
}

function requireRestriction({ repository }: Located, id: string): BranchRestrictionRecord {
  const found = repository.branchRestrictions.find((one) => String(one.id) === id)
  if (!found) throw new RestError(404, `There is no branch restriction ${id}.`)
  return found
}

/** Two of one kind for the same branches would contradict each other. */
function toKey({ kind, match }: BranchRestrictionRecord): string {
  return JSON.stringify([kind, match])
}
