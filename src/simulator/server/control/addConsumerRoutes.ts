import type { Hono } from 'hono'
import * as v from 'valibot'
import { consumerEntries as entries } from '../consumers/consumerSchema.ts'
import { createConsumer, deleteConsumer } from '../consumers/saveConsumer.ts'
import { readJson } from '../readJson.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import { findUser, findWorkspace } from './findUser.ts'

const createSchema = v.strictObject({
  /** Slug or uuid. */
  workspace: v.string(),
  /** Default: the first admin of the workspace. */
  user: v.exactOptional(v.string()),
  name: entries.name,
  description: v.optional(entries.description, ''),
  url: v.optional(entries.url, ''),
  callbackUrl: v.optional(entries.callback_url, ''),
  isPrivate: v.optional(entries.is_private, false),
  scopes: entries.scopes,
})

/** OAuth consumers, made and deleted from outside of the pages. */
export function addConsumerRoutes(routes: Hono, simulation: Simulation): void {
  routes.post('/consumers', async (context) => {
    const asked = await readJson(context.req.raw, createSchema)
    const { workspace: slug, user, callbackUrl, isPrivate, ...others } = asked
    const workspace = findWorkspace(simulation.world, slug)
    const owner = findUser(simulation.world, user ?? workspace.admins[0] ?? '').uuid
    const where = { workspace: workspace.slug, owner }
    const fields = { ...others, callback_url: callbackUrl, is_private: isPrivate }
    const { id, key, secret } = createConsumer(simulation, where, fields)
    return context.json({ id, key, secret }, 201)
  })

  routes.delete('/consumers/:id', (context) => {
    const id = context.req.param('id')
    const consumer = simulation.world.consumers.find((one) => one.id === id)
    if (!consumer) throw new RestError(404, `There is no OAuth consumer "${id}".`)
    deleteConsumer(simulation, consumer)
    return context.body(null, 204)
  })
}
