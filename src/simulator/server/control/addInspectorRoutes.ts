import type { Hono } from 'hono'
import { renderShell } from '../pages/renderShell.ts'
import { toPageHeaders } from '../pages/toPageHeaders.ts'
import { ensureSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'

/** The inspector as a page of its own. It shows no frames, and no page may frame it. */
export function addInspectorRoutes(routes: Hono, simulation: Simulation): void {
  const { origin, clockOffsetMs } = simulation
  routes.get('/inspector', (context) => {
    ensureSession(simulation, context)
    return context.html(renderShell(origin, clockOffsetMs()), 200, toPageHeaders([]))
  })
}
