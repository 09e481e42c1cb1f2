import type { AtlassianConnect, ConnectRequest } from '../../contract/AtlassianConnect.ts'
import type { Clock } from '../core/Clock.ts'

export interface FindConnectModuleParameters {
  clock: Clock
  requireTimeoutMs: number
}

/**
 * Find the function behind `request` or `proxyRequest`: what `AP.require` hands over, else the one
 * on `AP` itself. Resolves with undefined when there is neither.
 */
export async function findConnectModule(
  connect: AtlassianConnect,
  name: 'request' | 'proxyRequest',
  parameters: FindConnectModuleParameters,
): Promise<ConnectRequest | undefined> {
  const required = await requireModule(connect, name, parameters)
  if (isRequest(required)) return required
  const direct = readModule(connect, name)
  // Called through its object, because some versions use `this`.
  return isRequest(direct) ? (...args) => direct.apply(connect, args) : undefined
}

function requireModule(
  connect: AtlassianConnect,
  name: string,
  { clock, requireTimeoutMs }: FindConnectModuleParameters,
): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof readModule(connect, 'require') !== 'function') return resolve(undefined)
    // Some libraries never call back for a name they do not know.
    const stop = clock.setTimer(() => resolve(undefined), requireTimeoutMs)
    const finish = (found: unknown) => {
      stop()
      resolve(found)
    }
    try {
      connect.require?.(name, finish)
    } catch {
      // Outside a host page `require` throws: there is nothing to hand over.
      finish(undefined)
    }
  })
}

function readModule(connect: AtlassianConnect, name: string): unknown {
  try {
    return Reflect.get(connect, name)
  } catch {
    // A getter may throw, and that is as good as none.
    return undefined
  }
}

function isRequest(value: unknown): value is ConnectRequest {
  return typeof value === 'function'
}
