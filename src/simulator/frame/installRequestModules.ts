import type { XdmPlugin } from 'simple-xdm/plugin'
import {
  createConnectRequest,
  type CreateConnectRequestParameters,
} from './createConnectRequest.ts'
import { isHostBridge } from './isHostBridge.ts'
import { readFrameSettings } from './readFrameSettings.ts'
import { withCallQuirks } from './withCallQuirks.ts'

/**
 * Put `request` and `proxyRequest` on `AP`, and where `AP.require` looks for them.
 *
 * Outside a host nothing is installed, as in production: `AP` is there and `AP.request` is not.
 */
export function installRequestModules(
  plugin: XdmPlugin,
  createHttpRequest?: () => XMLHttpRequest,
): void {
  const { _hostModules: modules, _data: data } = plugin
  const { _globals: globals } = modules
  const moduleId = data.options?.moduleId
  if (!globals || !isHostBridge(globals) || typeof moduleId !== 'string') return

  const bridge = globals
  const shared = { bridge, moduleId, ...(createHttpRequest && { createHttpRequest }) }
  const settings = readFrameSettings(plugin)
  const create = (getEnvironment: CreateConnectRequestParameters['getEnvironment']) =>
    withCallQuirks(createConnectRequest({ ...shared, getEnvironment }), settings)
  const requestModules = {
    request: create((reply) => bridge.getHostEnv(reply)),
    proxyRequest: create((reply) => bridge.getProxyEnv({ moduleId }, reply)),
  }
  Object.assign(globals, requestModules)
  Object.assign(plugin, requestModules)
}
