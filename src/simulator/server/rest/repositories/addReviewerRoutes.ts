import type { Hono } from 'hono'
import type { DefaultReviewer } from '../../../../contract/DefaultReviewer.ts'
import type { Simulation } from '../../Simulation.ts'
import type { UserRecord } from '../../world/World.ts'
import { findUser } from '../accounts/findUser.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import type { Located } from '../findRepository.ts'
import { locate, repositoryPath } from '../locate.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { RestError } from '../RestError.ts'
import { toAccount } from '../toAccount.ts'
import { toRestAddress } from '../toRestAddress.ts'

const path = `${repositoryPath}/default-reviewers`

/**
 * Who watches a repository, and who reviews its pull requests by default: on Bitbucket's pages, as a
 * pull request opened by REST has the reviewers it names.
 */
export function addReviewerRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation
  const list = (uuids: readonly string[]) =>
    simulation.world.users.filter(({ uuid }) => uuids.includes(uuid))

  routes.get(`${repositoryPath}/watchers`, (context) => {
    const { watchers } = locate(simulation, context).repository
    const values = list(watchers).map((user) => toAccount(origin, user))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get(path, (context) => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'member')
    const values = list(located.repository.defaultReviewers).map((user) => toAccount(origin, user))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get(`${repositoryPath}/effective-default-reviewers`, (context) => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'member')
    const values = list(located.repository.defaultReviewers).map((user): DefaultReviewer => ({
      type: 'default_reviewer',
      reviewer_type: 'repository',
      user: toAccount(origin, user),
    }))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get(`${path}/:user`, (context) => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'member')
    return context.json(toAccount(origin, requireReviewer(located, context.req.param('user'))))
  })

  routes.put(`${path}/:user`, (context) => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'admin')
    const { workspace, repository } = located
    const user = findUser(simulation.world, context.req.param('user'))
    if (!user) throw new RestError(404, `There is no user ${context.req.param('user')}.`)
    if (!workspace.members.includes(user.uuid)) {
      throw new RestError(400, `${user.displayName} cannot read this repository.`)
    }
    repository.defaultReviewers = [...new Set([...repository.defaultReviewers, user.uuid])]
    return context.json(toAccount(origin, user))
  })

  routes.delete(`${path}/:user`, (context) => {
    const located = locate(simulation, context)
    requireRole(context, located.workspace, 'admin')
    const { uuid } = requireReviewer(located, context.req.param('user'))
    const { repository } = located
    repository.defaultReviewers = repository.defaultReviewers.filter((one) => one !== uuid)
    return context.body(null, 204)
  })

  function requireReviewer({ repository }: Located, name: string): UserRecord {
    const user = findUser({ users: list(repository.defaultReviewers) }, name)
    if (!user) throw new RestError(404, `${name} is not a default reviewer.`)
    return user
  }
}
