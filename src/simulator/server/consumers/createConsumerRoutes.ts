import { type Context, Hono } from 'hono'
import type { OAuthConsumer, OAuthConsumers } from '../../../contract/HostConsumers.ts'
import { requireAdmin } from '../app-management/requireAdmin.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import { scopeCatalog } from '../scopes/scopeCatalog.ts'
import { toScopesInWords } from '../scopes/toScopesInWords.ts'
import type { Simulation } from '../Simulation.ts'
import type { ConsumerRecord } from './ConsumerRecord.ts'
import { consumerSchema } from './consumerSchema.ts'
import { changeConsumer, createConsumer, deleteConsumer } from './saveConsumer.ts'

/** The page OAuth consumers: what admins of a workspace do with its consumers. The paths are ours. */
export function createConsumerRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/', (context) => {
    const { workspace } = requireAdmin(simulation, context)
    const page: OAuthConsumers = {
      workspace: { slug: workspace.slug, name: workspace.name },
      scopes: toScopesInWords(scopeCatalog.map(({ name }) => name)),
      consumers: simulation.world.consumers
        .filter((consumer) => consumer.workspace === workspace.slug)
        .map(toOAuthConsumer),
    }
    return context.json(page)
  })

  routes.post('/', async (context) => {
    const { user, workspace } = requireAdmin(simulation, context)
    const fields = await readJson(context.req.raw, consumerSchema)
    const where = { workspace: workspace.slug, owner: user.uuid }
    return context.json(toOAuthConsumer(createConsumer(simulation, where, fields)), 201)
  })

  routes.get('/:id/secret', (context) =>
    context.json({ client_secret: requireOwn(context).secret }),
  )

  routes.put('/:id', async (context) => {
    const fields = await readJson(context.req.raw, consumerSchema)
    const changed = changeConsumer(simulation, requireOwn(context), fields)
    return context.json(toOAuthConsumer(changed))
  })

  routes.delete('/:id', (context) => {
    deleteConsumer(simulation, requireOwn(context))
    return context.body(null, 204)
  })

  function requireOwn(context: Context): ConsumerRecord {
    const { workspace } = requireAdmin(simulation, context)
    const id = context.req.param('id')
    const found = simulation.world.consumers.find(
      (one) => one.id === id && one.workspace === workspace.slug,
    )
    if (!found) throw new RestError(404, `${workspace.name} has no such OAuth consumer.`)
    return found
  }
  return routes
}

function toOAuthConsumer(consumer: ConsumerRecord): OAuthConsumer {
  const { id, key, name, description, url, callbackUrl, isPrivate, scopes } = consumer
  return {
    id,
    key,
    name,
    description,
    url,
    callback_url: callbackUrl,
    is_private: isPrivate,
    scopes: [...scopes],
  }
}
