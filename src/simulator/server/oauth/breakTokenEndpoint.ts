import type { MiddlewareHandler } from 'hono'
import { DroppedConnection } from '../faults/DroppedConnection.ts'
import type { Simulation } from '../Simulation.ts'
import { OAuthError } from './OAuthError.ts'

const html =
  '<!DOCTYPE html><html lang="en"><title>Bad gateway</title><h1>Bad gateway</h1></html>\n'

/**
 * The quirk `token_answer`: what a page makes of each answer was observed on Bitbucket, the bodies
 * are ours.
 */
export function breakTokenEndpoint(simulation: Simulation): MiddlewareHandler {
  return async (context, next) => {
    const { token_answer: answer } = simulation.world.settings
    switch (answer) {
      case 'token':
        return next()
      case 'html':
        return context.html(html, 502)
      case 'oauthError':
        throw new OAuthError('unauthorized_client', 'The OAuth consumer is disabled.')
      case 'unreachable':
        throw new DroppedConnection()
      default:
        return answer satisfies never
    }
  }
}
