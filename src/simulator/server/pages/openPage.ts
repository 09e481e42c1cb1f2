import type { Context } from 'hono'
import { ensureSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { listFrameOrigins } from './listFrameOrigins.ts'
import { renderShell } from './renderShell.ts'
import { toPageHeaders } from './toPageHeaders.ts'

/** A page of the host: the bundle reads the address and does the rest. */
export function openPage(
  simulation: Simulation,
  context: Context,
  status: 200 | 400 | 403 | 404,
): Response {
  ensureSession(simulation, context)
  const { world, origin } = simulation
  const frames = listFrameOrigins(world.apps.map(({ descriptor }) => descriptor))
  const html = renderShell(origin, simulation.clockOffsetMs())
  return context.html(html, status, toPageHeaders(frames))
}
