import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { findRegistered, requireUnregistered } from '../apps/registerApp.ts'
import { loadDescriptor } from '../descriptor/loadDescriptor.ts'
import { isBelowCallback } from '../oauth/isBelowCallback.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord, World } from '../world/World.ts'

/** The query of an installation URL. */
export interface InstallQuery {
  addon_key?: string | undefined
  descriptor_uri?: string | undefined
  redirect_uri?: string | undefined
}

/** What an installation URL asks for, checked. */
export type InstallRequest = {
  descriptor: ConnectDescriptor
  /** Where the user goes afterwards, on the app's own address; undefined to stay. */
  redirectUri: string | undefined
} & ({ app: AppRecord } | { descriptorUrl: string })

/**
 * Check an installation URL, and read what it is about
 * (developer.atlassian.com/cloud/bitbucket, app installation).
 *
 * @throws {RestError} 400 or 404 that says what is wrong; such an address leads nowhere else
 */
export async function readInstallRequest(
  simulation: Simulation,
  query: InstallQuery,
): Promise<InstallRequest> {
  const asked = checkInstallQuery(simulation.world, query)
  if ('app' in asked) return { ...asked, descriptor: asked.app.descriptor }
  const descriptor = await loadDescriptor(simulation, asked.descriptorUrl)
  requireUnregistered(simulation.world, descriptor)
  requireOwnAddress(asked.redirectUri, descriptor)
  return { ...asked, descriptor }
}

/**
 * The part of the check that needs nobody else.
 * @throws {RestError} 400 or 404
 */
export function checkInstallQuery(world: World, query: InstallQuery) {
  const { addon_key: key, descriptor_uri: descriptorUrl, redirect_uri: redirectUri } = query
  requireAbsolute('descriptor_uri', descriptorUrl)
  requireAbsolute('redirect_uri', redirectUri)
  if (/[{}]/.test(redirectUri ?? '')) {
    throw new RestError(400, 'redirect_uri: context parameters in braces cannot be used here.')
  }
  if (key !== undefined && descriptorUrl === undefined) {
    const app = findRegistered(world.apps, key)
    if (!app) throw new RestError(404, `addon_key: no app with the key "${key}" is registered.`)
    requireOwnAddress(redirectUri, app.descriptor)
    return { app, redirectUri }
  }
  if (key === undefined && descriptorUrl !== undefined) return { descriptorUrl, redirectUri }
  const found = key === undefined ? 'has neither' : 'has both'
  throw new RestError(400, `The address needs either addon_key or descriptor_uri, and it ${found}.`)
}

function requireAbsolute(name: string, uri: string | undefined): void {
  if (uri === undefined || (/^https?:\/\//i.test(uri) && URL.canParse(uri))) return
  throw new RestError(400, `${name}: must be a whole address, with http:// or https:// in front.`)
}

function requireOwnAddress(uri: string | undefined, { baseUrl }: ConnectDescriptor): void {
  if (uri === undefined || isBelowCallback(uri, baseUrl)) return
  throw new RestError(400, `redirect_uri: must begin with the app's baseUrl, ${baseUrl}.`)
}
