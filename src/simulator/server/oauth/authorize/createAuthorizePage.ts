import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { openPage } from '../../pages/openPage.ts'
import { guardSameOrigin } from '../../sessions/guardSameOrigin.ts'
import { ensureSession, readSession } from '../../sessions/sessionCookie.ts'
import type { Simulation } from '../../Simulation.ts'
import type { UserRecord } from '../../world/World.ts'
import { findClient } from '../OAuthClient.ts'
import { OAuthError } from '../OAuthError.ts'
import { readForm } from '../readForm.ts'
import { answerRequest } from './answerRequest.ts'
import { AuthorizeError } from './AuthorizeError.ts'
import type { AuthorizeRequest } from './AuthorizeRequest.ts'
import { grantRequest, isGranted } from './grantRequest.ts'
import { readAuthorizeRequest } from './readAuthorizeRequest.ts'
import { toDestination } from './toDestination.ts'

const decisionSchema = v.picklist(['grant', 'cancel'])

/**
 * `/site/oauth2/authorize`: the page on which a user grants a client access, and for scripts a form with
 * `token`, as the page has it, and `decision`. Who has granted as much before goes straight back.
 */
export function createAuthorizePage(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/', (context) => {
    const user = ensureSession(simulation, context)
    try {
      const query = new URL(context.req.url).searchParams
      const request = readAuthorizeRequest(simulation.world, query)
      const address = user && isOpenedByHand(context) ? skip(user, request) : undefined
      return address === undefined ? openPage(simulation, context, 200) : leave(context, address)
    } catch (error) {
      if (!(error instanceof AuthorizeError)) throw error
      return refuse(context, error)
    }
  })

  routes.post(
    '/',
    guardSameOrigin(simulation.origin, { isOriginNeeded: false }),
    async (context) => {
      const form = await readForm(context.req.raw)
      const decision = v.safeParse(decisionSchema, form.get('decision'))
      if (!decision.success) {
        throw new OAuthError('invalid_request', 'decision: must be "grant" or "cancel".')
      }
      const answer = { token: form.get('token') ?? '', decision: decision.output }
      try {
        return leave(context, answerRequest(simulation, readSession(simulation, context), answer))
      } catch (error) {
        if (!(error instanceof AuthorizeError)) throw error
        throw new OAuthError('invalid_request', `${error.title}. ${error.message}`)
      }
    },
  )

  function skip(user: UserRecord, request: AuthorizeRequest): string | undefined {
    const { world } = simulation
    const client = findClient(world, request.client)
    if (!client || world.settings.grant_is_asked_again) return undefined
    const isKnown = isGranted(simulation, client, user, request.scopes)
    return isKnown ? grantRequest(simulation, client, user, request) : undefined
  }

  function refuse(context: Context, { redirect, message }: AuthorizeError): Response {
    if (!redirect || simulation.world.settings.oauth_errors !== 'rfc') {
      return openPage(simulation, context, 400)
    }
    const { destination, error, state } = redirect
    const answer = { error, error_description: message, state }
    return leave(context, toDestination(destination, answer))
  }
  return routes
}

/** Not in a frame or by a script, where the user would see nothing of it, and not ahead of time. */
function isOpenedByHand({ req }: Context): boolean {
  const isPage = (req.header('Sec-Fetch-Dest') ?? 'document') === 'document'
  return req.method === 'GET' && isPage && req.header('Sec-Purpose') === undefined
}

/** The answer is a GET, whatever the request was (RFC 9700 §4.12). */
function leave(context: Context, address: string): Response {
  context.header('Cache-Control', 'no-store')
  context.header('Referrer-Policy', 'no-referrer')
  return context.redirect(address, 303)
}
