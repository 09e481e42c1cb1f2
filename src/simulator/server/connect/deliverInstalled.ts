import type { Simulation } from '../Simulation.ts'
import { toAccount } from '../rest/toAccount.ts'
import { toWorkspace } from '../rest/toRepository.ts'
import type { AppRecord } from '../world/World.ts'
import type { Installation } from './createInstallations.ts'

const timeoutMs = 5_000

/**
 * Tell the vendor about an installation, once, before its first use: the `installed` call, unsigned
 * as a first one is (developer.atlassian.com/cloud/bitbucket/authentication-for-apps). Callers at
 * the same time share it. A failure does not reach them; the next use tries again.
 */
export async function deliverInstalled(
  simulation: Simulation,
  app: AppRecord,
  installation: Installation,
): Promise<void> {
  if (app.descriptor.lifecycle?.installed === undefined || simulation.world.faults.isVendorDown) {
    return
  }
  installation.delivery ??= post(simulation, app, installation, app.descriptor.lifecycle.installed)
  try {
    await installation.delivery
  } catch {
    // The vendor is not up yet, or refuses. Its frame and its proxied calls will say so.
    installation.delivery = undefined
  }
}

async function post(
  { origin, world, fetch }: Simulation,
  app: AppRecord,
  { clientKey, sharedSecret, workspace }: Installation,
  path: string,
): Promise<void> {
  const { descriptor, owner } = app
  const user = world.users.find(({ uuid }) => uuid === owner)
  const principal = world.workspaces.find(({ slug }) => slug === workspace)
  const response = await fetch(
    new Request(descriptor.baseUrl + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        key: descriptor.key,
        eventType: 'installed',
        productType: 'bitbucket',
        baseUrl: origin,
        baseApiUrl: origin,
        clientKey,
        sharedSecret,
        publicKey: '',
        user: user && toAccount(origin, user),
        principal: principal && toWorkspace(origin, principal),
      }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    }),
  )
  if (!response.ok) throw new Error(`${descriptor.key} answered ${response.status} to installed.`)
}
