import type { LifecycleEvent } from '../../../contract/ConnectDescriptor.ts'
import { toJwtHeader } from '../connect/toJwtHeader.ts'
import { toAccount } from '../rest/toAccount.ts'
import { toWorkspace } from '../rest/toWorkspace.ts'
import type { Simulation } from '../Simulation.ts'
import type { AppRecord } from '../world/World.ts'
import type { Installation } from './Installation.ts'

const timeoutMs = 5_000

/**
 * Tell the vendor what happened to an installation: signed with the secret that the vendor took last,
 * and unsigned when it has none yet
 * (developer.atlassian.com/cloud/bitbucket/authentication-for-apps). Only `installed` brings a secret.
 *
 * @throws {Error} when the vendor cannot be reached, does not answer 2xx, or takes over five seconds
 */
export async function sendLifecycle(
  simulation: Simulation,
  event: LifecycleEvent,
  app: AppRecord,
  { connection, workspace, installedBy }: Installation,
): Promise<void> {
  const { origin, world, fetch } = simulation
  const { descriptor } = app
  const path = descriptor.lifecycle?.[event]
  if (path === undefined) return
  if (world.faults.isVendorDown) throw new Error('It could not be reached.')
  const user = world.users.find(({ uuid }) => uuid === installedBy)
  const principal = world.workspaces.find(({ slug }) => slug === workspace)
  const url = new URL(descriptor.baseUrl + path)
  const request = new Request(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(await sign(simulation, app, connection, url)),
    },
    body: JSON.stringify({
      key: descriptor.key,
      eventType: event,
      productType: 'bitbucket',
      baseUrl: origin,
      baseApiUrl: origin,
      clientKey: connection.clientKey,
      ...(event === 'installed' && { sharedSecret: connection.sharedSecret }),
      publicKey: '',
      user: user && toAccount(origin, user),
      principal: principal && toWorkspace(origin, principal),
    }),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  })
  const response = await fetch(request).catch(() => {
    throw new Error('It could not be reached.')
  })
  if (!response.ok) throw new Error(`It answered ${response.status}.`)
}

async function sign(
  simulation: Simulation,
  app: AppRecord,
  { clientKey, acceptedSecret }: Installation['connection'],
  url: URL,
): Promise<{ Authorization?: string }> {
  if (acceptedSecret === undefined) return {}
  const call = { clientKey, sharedSecret: acceptedSecret, subject: undefined, method: 'POST', url }
  return toJwtHeader(simulation, app, call)
}
