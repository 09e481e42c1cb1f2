import type { AtlassianConnect, ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'
import type { HostShape } from './Operation.ts'

/** An `AP` that offers its two calls in one of the ways that were seen, or in none. */
export function createBadAp(
  shape: HostShape,
  request: (options: ConnectRequestOptions) => unknown,
): AtlassianConnect {
  const module = (first: unknown) =>
    typeof first === 'object' && first !== null ? request(first) : undefined
  const direct = { request: module, proxyRequest: module }
  const times = shape === 'requireTwice' ? 2 : 1
  const require: AtlassianConnect['require'] = (_names, callback) => {
    for (let time = 0; time < times; time += 1) callback(module)
  }
  switch (shape) {
    case 'direct':
    case 'lateScript':
      return direct
    case 'silentRequire':
      return { ...direct, require: () => undefined }
    case 'both':
      return { ...direct, require }
    case 'broken':
      return new Proxy({}, { get: fail })
    case 'nothing':
      return {}
    default:
      return { require }
  }
}

function fail(): never {
  throw new Error('This cannot be read.')
}
