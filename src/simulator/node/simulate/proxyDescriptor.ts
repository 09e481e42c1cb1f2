import type { ConnectDescriptor, ConnectUiModule } from '../../../contract/ConnectDescriptor.ts'
import { connectModuleTypes } from '../../../contract/connectModuleTypes.ts'
import { isConnectModuleType } from '../../server/connect/isConnectModuleType.ts'

/**
 * The descriptor of an app behind a proxy. The path of `baseUrl` stays, so a hash of a request is the
 * same for both addresses, and the app verifies it with the one it knows.
 */
export function proxyDescriptor(descriptor: ConnectDescriptor, baseUrl: string): ConnectDescriptor {
  const own = descriptor.baseUrl
  const { modules } = descriptor
  if (!modules) return { ...descriptor, baseUrl }
  const moved = { ...modules }
  for (const type of Object.keys(connectModuleTypes).filter(isConnectModuleType)) {
    const list = modules[type]
    if (list) moved[type] = list.map((module) => ({ ...module, url: move(module) }))
  }
  return { ...descriptor, baseUrl, modules: moved }

  function move({ url }: ConnectUiModule): string {
    const isOwn = url.startsWith(own) && /^(?:$|[/?#])/.test(url.slice(own.length))
    return isOwn ? baseUrl + url.slice(own.length) : url
  }
}
