import type { MiddlewareHandler } from 'hono'
import type { FaultEffect } from '../../../contract/FaultRule.ts'
import { toSafePath } from '../events/toSafePath.ts'
import { readAccessTokens } from '../rest/readCredentials.ts'
import type { Simulation } from '../Simulation.ts'
import { createFaultResponse } from './createFaultResponse.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import type { FaultRecord } from './FaultRecord.ts'
import { matchesPath } from './matchesPath.ts'

/**
 * Break requests by the rules of `PUT /__simulator/faults`, in the order of the rules. The first
 * that answers, or drops the connection, is the last.
 */
export function strikeFaults(simulation: Simulation): MiddlewareHandler {
  return async (context, next) => {
    const { raw: request } = context.req
    const path = new URL(request.url).pathname
    for (const record of simulation.world.faults.rules) {
      if (!isStruck(record, request.method, path)) continue
      const answer = await strike(simulation, record.rule.effect, request)
      // Made by Hono, so that it keeps the headers which let an app read it.
      if (answer) return context.newResponse(answer.body, answer)
    }
    return next()
  }
}

/** Counts, too. */
function isStruck(record: FaultRecord, method: string, path: string): boolean {
  const { rule } = record
  if (rule.method !== undefined && rule.method !== method) return false
  if (!matchesPath(rule.path, path)) return false
  record.seen += 1
  if (record.seen <= (rule.after ?? 0) || record.struck >= (rule.times ?? Infinity)) return false
  record.struck += 1
  return true
}

async function strike(
  { events, tokens, world }: Simulation,
  effect: FaultEffect,
  request: Request,
): Promise<Response | undefined> {
  const { method, url, signal } = request
  const path = toSafePath(url)
  const tell = (what: string) =>
    events.add('fault', `${method} ${path}: ${what}.`, { method, path, ...effect })

  if ('delay_ms' in effect) {
    tell(`late by ${effect.delay_ms} ms`)
    await wait(effect.delay_ms, signal)
    return undefined
  }
  if ('expire_token' in effect) {
    tell('its token has expired')
    const found = await readAccessTokens(request, world.settings.era)
    for (const token of found) tokens.expire(token)
    return undefined
  }
  if ('drop' in effect) {
    tell('no answer')
    throw new DroppedConnection()
  }
  tell(`answered with ${effect.status}`)
  return createFaultResponse(effect, path)
}

/** Ends early when nobody waits for the answer any more. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
