import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { paginate } from '../paginate.ts'
import { RestError } from '../RestError.ts'
import { toOwnAccount, toPublicAccount } from '../toAccount.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { findUser } from './findUser.ts'
import { requireSelf } from './requireSelf.ts'
import { toEmailAddress } from './toEmailAddress.ts'

/** One's own account with its addresses, and the accounts of others, without theirs. */
export function addUserRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get('/user', (context) => context.json(toOwnAccount(origin, requireSelf(context))))

  routes.get('/user/emails', (context) => {
    const { emails } = requireSelf(context)
    const values = emails.map((email) => toEmailAddress(origin, email))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.get('/user/emails/:email', (context) => {
    const { emails } = requireSelf(context)
    const found = emails.find(({ address }) => address === context.req.param('email'))
    if (!found) throw new RestError(404, 'There is no such address of yours.')
    return context.json(toEmailAddress(origin, found))
  })

  routes.get('/users/:user', (context) => {
    const name = context.req.param('user')
    const found = findUser(simulation.world, name)
    if (!found) throw new RestError(404, `There is no user ${name}.`)
    return context.json(toPublicAccount(origin, found))
  })
}
