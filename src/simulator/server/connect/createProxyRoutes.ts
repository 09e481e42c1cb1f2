import { type Context, Hono } from 'hono'
import { deliverInstalled } from '../apps/deliverInstalled.ts'
import { forwardToVendor } from './forwardToVendor.ts'
import { toVendorRequest } from './toVendorRequest.ts'
import { readBearer } from '../rest/readBearer.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'

/**
 * The API proxy of `modules.proxy`, `/api-proxy/{client key}/…`. Bitbucket's own is on another host;
 * its base path is unknown.
 */
export function createProxyRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.all('/*', async (context) => {
    const viewer = readBearer(simulation, context.req.header('Authorization'))
    const url = new URL(context.req.url)
    const [, , clientKey, ...segments] = url.pathname.split('/').map(decode)
    const installation = simulation.world.installations.find(
      ({ connection, isEnabled }) => isEnabled && connection.clientKey === clientKey,
    )
    if (!installation) throw new RestError(404, 'There is no such installation.')
    const request = await toVendorRequest(simulation, {
      viewer,
      installation,
      method: toMethod(context),
      segments,
      query: url.searchParams,
      contentType: context.req.header('Content-Type'),
      body: await readBody(context),
    })
    if (viewer.grant?.app) {
      // A vendor that has no secret yet will say so itself.
      await deliverInstalled(simulation, viewer.grant.app, installation).catch(() => undefined)
    }
    return forwardToVendor(simulation, request)
  })
  return routes
}

async function readBody(context: Context): Promise<ArrayBuffer> {
  return context.req.arrayBuffer().catch(() => {
    throw new RestError(400, 'The body broke off.')
  })
}

function toMethod(context: Context): 'GET' | 'PUT' | 'POST' | 'DELETE' {
  const { method } = context.req
  if (method === 'PUT' || method === 'POST' || method === 'DELETE') return method
  // The vendor gets a GET for it, and the JWT is of one.
  if (method === 'GET' || method === 'HEAD') return 'GET'
  throw new RestError(405, `The proxy does not take ${method}.`)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new RestError(400, 'The path holds a broken percent sign.')
  }
}
