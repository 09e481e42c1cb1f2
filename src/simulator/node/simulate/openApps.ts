import { ana } from '../../server/world/people.ts'
import type { SeedApp } from '../../server/world/SeedApp.ts'
import { CommandError } from '../CommandError.ts'
import { startAppProxy, type AppProxy } from '../app-proxy/startAppProxy.ts'
import { withPortAdvice } from '../withPortAdvice.ts'
import { checkReachable } from './checkReachable.ts'
import { loadAppDescriptor } from './loadAppDescriptor.ts'
import { proxyDescriptor } from './proxyDescriptor.ts'
import type { SimulateFlags } from './readSimulateFlags.ts'

/** The apps of the command line, each with the proxy before it. */
export interface OpenApps {
  apps: SeedApp[]
  proxies: AppProxy[]
}

/**
 * Read the descriptors of the apps that the flags name, and open a proxy for each.
 * @param simulatorOrigin what requests to a proxy wait for
 * @throws {CommandError} for a descriptor with mistakes, an app that is not there, or a taken port
 */
export async function openApps(
  { descriptors, appUrl, kind, workspaces, appProxyPort }: SimulateFlags,
  simulatorOrigin: Promise<string>,
): Promise<OpenApps> {
  const loaded = []
  for (const source of descriptors) loaded.push(await loadAppDescriptor(source, appUrl))
  const keys = loaded.map(({ descriptor }) => descriptor.key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) {
    throw new CommandError(`Two descriptors have the key "${twice}". Give each app its own.`)
  }
  await Promise.all(loaded.map(({ descriptor }) => checkReachable(descriptor.baseUrl)))

  const open: OpenApps = { apps: [], proxies: [] }
  try {
    for (const [index, { descriptor, descriptorUrl }] of loaded.entries()) {
      const proxy =
        appProxyPort === undefined ? undefined : await openProxy(index, descriptor.baseUrl)
      if (proxy) open.proxies.push(proxy)
      open.apps.push({
        descriptor: proxy ? proxyDescriptor(descriptor, proxy.baseUrl) : descriptor,
        kind,
        ...(descriptorUrl !== undefined && { descriptorUrl }),
        ...(workspaces && { workspaces }),
        // Only its installer sees an app of the personal context, and Ana is signed in at first.
        ...(descriptor.contexts?.includes('account') === false && { installedBy: ana.uuid }),
      })
    }
  } catch (error) {
    await Promise.all(open.proxies.map((proxy) => proxy.close()))
    throw error
  }
  return open

  function openProxy(index: number, url: string): Promise<AppProxy> {
    const port = appProxyPort ? appProxyPort + index : 0
    return withPortAdvice('--app-proxy', () =>
      startAppProxy({ port, appUrl: url, simulatorOrigin }),
    )
  }
}
