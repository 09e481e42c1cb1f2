import { type Context, Hono } from 'hono'
import { bitbucketAddresses } from '../../../contract/bitbucketAddresses.ts'
import { addAppPages } from '../app-management/addAppPages.ts'
import { toTargetPath } from '../connect/toTargetPath.ts'
import { tellNotSimulated } from '../events/tellNotSimulated.ts'
import { RestError } from '../rest/RestError.ts'
import { ensureSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import { openPage } from './openPage.ts'
import { renderAvatar } from './renderAvatar.ts'
import { toPageStatus } from './toPageStatus.ts'

const plainPages = ['/', bitbucketAddresses.appAuthorizations, bitbucketAddresses.labs]

/** What the build calls them. */
const frameScripts = {
  simulator: bitbucketAddresses.script,
  acjs: '/atlassian-connect/all-acjs.js',
} as const

/** The host's pages with Bitbucket's addresses, its script for frames, and pictures. */
export function createPageRoutes(simulation: Simulation): Hono {
  const routes = new Hono()
  const { readAsset } = simulation

  routes.use(async (context, next) => {
    await next()
    context.header('X-Content-Type-Options', 'nosniff')
  })

  for (const path of plainPages) routes.get(path, (context) => open(context, 200))
  for (const path of plainPages.filter((page) => page !== '/')) {
    routes.get(path.slice(0, -1), (context) => context.redirect(path, 301))
  }

  addAppPages(routes, simulation, open)

  const scripts = [bitbucketAddresses.script, bitbucketAddresses.debugScript]
  routes.on('GET', scripts, async (context) => {
    const script = await readAsset(frameScripts[simulation.world.settings.frame_script])
    if (!script) throw new RestError(404, 'The script is not built.')
    return context.body(script.body, 200, {
      'Content-Type': script.contentType,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'no-cache',
    })
  })

  routes.get('/assets/*', async (context) => {
    const asset = await readAsset(new URL(context.req.url).pathname)
    if (!asset) throw new RestError(404, 'There is no such file.')
    return context.body(asset.body, 200, {
      'Content-Type': asset.contentType,
      'Cache-Control': 'no-cache',
    })
  })

  routes.get('/account/:nickname/avatar/', (context) => {
    const { users, workspaces } = simulation.world
    const nickname = context.req.param('nickname')
    const name =
      users.find((user) => user.nickname === nickname)?.displayName ??
      workspaces.find(({ slug }) => slug === nickname)?.name
    if (name === undefined) throw new RestError(404, 'There is nobody of this name.')
    return context.body(renderAvatar(name), 200, {
      'Content-Type': 'image/svg+xml',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
  })

  function open(context: Context, status: 200 | 400 | 403 | 404): Response {
    return openPage(simulation, context, status)
  }

  routes.get('*', (context) => {
    const user = ensureSession(simulation, context)
    const { pathname } = new URL(context.req.url)
    if (toTargetPath(pathname) === undefined) tellNotSimulated(simulation.events, context)
    return open(context, toPageStatus(simulation, user, pathname))
  })
  return routes
}
