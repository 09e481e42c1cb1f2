import type { HostBridge } from './HostBridge.ts'

const methods = ['requestAccessToken', 'getHostEnv', 'getProxyEnv'] as const

/** Whether the host offers what `request` and `proxyRequest` stand on; false outside a host. */
export function isHostBridge(globals: unknown): globals is HostBridge {
  return (
    typeof globals === 'object' &&
    globals !== null &&
    methods.every((method) => typeof Reflect.get(globals, method) === 'function')
  )
}
