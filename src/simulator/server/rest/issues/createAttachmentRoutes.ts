import { Hono } from 'hono'
import { refuse } from '../../refuse.ts'
import type { Simulation } from '../../Simulation.ts'

/**
 * Where REST 2.0 sends those who ask for an attachment. What is there is to be saved, and a browser
 * shows none of it.
 */
export function createAttachmentRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/:workspace/:repository/:name', (context) => {
    const { world, now } = simulation
    const { workspace: owner, repository: slug, name } = context.req.param()
    const code = context.req.query('code') ?? ''
    const workspace = world.workspaces.find((one) => one.slug === owner)
    const repository = world.repositories.find(
      (one) => one.slug === slug && one.workspace === workspace?.uuid,
    )
    const downloads = repository?.issueTracker?.downloads
    const download = downloads?.get(code)
    downloads?.delete(code)
    if (!download || download.name !== name || download.expiresAt <= now()) {
      return refuse(context, 404, 'This address was good once, for a minute.')
    }
    return context.body(download.bytes, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${toHeaderName(name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
  })
  return routes
}

/** As RFC 5987 §3.2.1 has it. */
function toHeaderName(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
