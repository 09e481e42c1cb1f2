import type { Context, Hono } from 'hono'
import { appAddresses } from '../../../contract/appAddresses.ts'
import { oauthAddresses } from '../../../contract/oauthAddresses.ts'
import { RestError } from '../rest/RestError.ts'
import { ensureSession } from '../sessions/sessionCookie.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { findSettingsAccess } from './findSettingsAccess.ts'
import { listAdministered } from './listAdministered.ts'
import { checkInstallQuery } from './readInstallRequest.ts'

type OpenPage = (context: Context, status: 200 | 400 | 403 | 404) => Response

const statuses = { admin: 200, member: 403, stranger: 404, signedOut: 200 } as const
const { developApps, installedApps, formerDevelopApps, formerInstalledApps, installPage } =
  appAddresses
const formerPages = [
  [formerDevelopApps, developApps],
  [formerInstalledApps, installedApps],
] as const

/** The pages on which people register, install and manage apps. */
export function addAppPages(routes: Hono, simulation: Simulation, openPage: OpenPage): void {
  for (const path of [developApps, installedApps, oauthAddresses.consumers]) {
    routes.on('GET', withAndWithoutSlash(`/:workspace${path}`), (context) => {
      const user = ensureSession(simulation, context)
      const name = context.req.param('workspace') ?? ''
      return openPage(context, statuses[findSettingsAccess(simulation.world, user, name).status])
    })
  }

  for (const [former, path] of formerPages) {
    routes.on('GET', withAndWithoutSlash(former), (context) => {
      const user = ensureSession(simulation, context)
      const workspace = findFirstWorkspace(user)
      // Signed out: the page says so, and leads on once somebody is signed in.
      if (workspace === undefined) return openPage(context, user ? 404 : 200)
      return context.redirect(`/${workspace}${path}`, 302)
    })
  }

  routes.on('GET', withAndWithoutSlash(installPage), (context) => {
    try {
      checkInstallQuery(simulation.world, context.req.query())
      return openPage(context, 200)
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      return openPage(context, error.status === 404 ? 404 : 400)
    }
  })

  function findFirstWorkspace(user: UserRecord | undefined): string | undefined {
    const [administered] = listAdministered(simulation.world, user)
    if (administered || !user) return administered?.slug
    return simulation.world.workspaces.find(({ members }) => members.includes(user.uuid))?.slug
  }
}

function withAndWithoutSlash(path: string): string[] {
  return [path, `${path}/`]
}
