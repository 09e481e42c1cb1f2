import { Hono } from 'hono'
import * as v from 'valibot'
import type { AuthorizeResult, AuthorizeReview } from '../../../../contract/HostAuthorize.ts'
import { readJson } from '../../readJson.ts'
import { RestError } from '../../rest/RestError.ts'
import { toScopesInWords } from '../../scopes/toScopesInWords.ts'
import { readSession } from '../../sessions/sessionCookie.ts'
import type { Simulation } from '../../Simulation.ts'
import type { World } from '../../world/World.ts'
import { findClient, type OAuthClient } from '../OAuthClient.ts'
import { answerRequest } from './answerRequest.ts'
import { AuthorizeError } from './AuthorizeError.ts'
import { readAuthorizeRequest } from './readAuthorizeRequest.ts'

const answerSchema = v.strictObject({
  token: v.string(),
  decision: v.picklist(['grant', 'cancel']),
})

/** What the authorize page shows, and the answer of its user. The paths are ours. */
export function createReviewRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/', (context) => {
    const session = readSession(simulation, context)
    if (!session?.user) throw new RestError(401, 'Log in first.')
    const { world, authorizeRequests } = simulation
    const request = asRestError(() =>
      readAuthorizeRequest(world, new URL(context.req.url).searchParams),
    )
    const client = findClient(world, request.client)
    if (!client) throw new RestError(404, 'There is no such OAuth consumer.')
    const opened = { ...request, session: session.id, user: session.user.uuid }
    const review: AuthorizeReview = {
      token: authorizeRequests.open(opened),
      client: toShownClient(world, client),
      scopes: toScopesInWords(request.scopes),
      destination: toShownDestination(request.destination),
    }
    return context.json(review)
  })

  routes.post('/', async (context) => {
    const answer = await readJson(context.req.raw, answerSchema)
    const session = readSession(simulation, context)
    const result: AuthorizeResult = {
      redirect_url: asRestError(() => answerRequest(simulation, session, answer)),
    }
    return context.json(result)
  })
  return routes
}

/** @throws {RestError} 400 with the title and the text of an `AuthorizeError`, each in a line */
function asRestError<value>(read: () => value): value {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof AuthorizeError)) throw error
    throw new RestError(400, `${error.title}\n${error.message}`)
  }
}

function toShownClient(
  { workspaces }: World,
  { name, app, consumer }: OAuthClient,
): AuthorizeReview['client'] {
  const slug = consumer?.workspace
  const workspace = workspaces.find((one) => one.slug === slug)
  return {
    name,
    description: consumer?.description ?? app?.descriptor.description ?? '',
    url: consumer?.url ?? '',
    owner_name: workspace?.name ?? app?.descriptor.vendor?.name ?? '',
  }
}

function toShownDestination(address: string): string {
  const { origin, protocol } = new URL(address)
  return origin === 'null' ? protocol : origin
}
