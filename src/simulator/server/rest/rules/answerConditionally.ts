import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import { isJson } from './isJson.ts'

/**
 * An `ETag` for JSON, besides those that files have, and 304 for a client that has the very answer
 * (RFC 9110 §13.1.2).
 */
export function answerConditionally(simulation: Pick<Simulation, 'world'>): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { method } = context.req
    if ((method !== 'GET' && method !== 'HEAD') || context.res.status !== 200) return
    if (isJson(context.res)) {
      const text = await context.res.text()
      context.res = new Response(text, context.res)
      context.header('ETag', `W/"${createHash('sha1').update(text).digest('base64url')}"`)
    }
    const tag = context.res.headers.get('ETag')
    const known = context.req.header('If-None-Match')
    if (tag === null || known === undefined || simulation.world.settings.etags_are_ignored) return
    if (!isAmong(tag, known)) return
    const { headers } = context.res
    for (const name of bodyHeaders) headers.delete(name)
    context.res = new Response(null, { status: 304, headers })
  }
}

const bodyHeaders = ['Content-Type', 'Content-Length', 'Content-Disposition']

/** By weak comparison, as RFC 9110 has it for this header. */
function isAmong(tag: string, known: string): boolean {
  const plain = (one: string) => one.trim().replace(/^W\//, '')
  return known.trim() === '*' || known.split(',').some((one) => plain(one) === plain(tag))
}
