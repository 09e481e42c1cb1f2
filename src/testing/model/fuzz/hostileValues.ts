import { runInNewContext } from 'node:vm'
import { canary } from '../canary.ts'

const secret = `Bearer ${canary}`
// Made once, for all runs: big, and nobody can change them by reading.
const hugeText = `${secret} `.repeat(400_000)
const deepJson = '{"error":'.repeat(100_000)
const deepValue = createDeep(100_000)

/** Values that fight back. Functions, because random testing would look into the values itself. */
export const hostileValues: readonly (() => unknown)[] = [
  createThrowing,
  createRevoked,
  createCycle,
  createThrowingGetters,
  () => Object.assign(Object.create(null), { message: secret, code: secret }),
  () => JSON.parse(`{"__proto__":{"isPolluted":true,"message":"${secret}"},"constructor":{}}`),
  () => new Error(secret, { cause: secret }),
  () => new DOMException(secret, 'AbortError'),
  () => runInNewContext('({ code: "USER_DENIED_ACCESS", error: new Error("x") })'),
  () => runInNewContext('new Proxy({}, { get() { throw 1 } })'),
  () => new Map([['code', secret]]),
  () => Symbol(secret),
  () => () => secret,
  () => 10n,
  () => new Date(Number.NaN),
]

/** The same, and slow: ten megabytes of text, 100,000 levels. */
export const heavyValues: readonly (() => unknown)[] = [
  () => hugeText,
  () => deepJson,
  () => deepValue,
  () => ({ message: hugeText, code: hugeText, responseText: deepJson, error: deepValue }),
]

function createDeep(depth: number): unknown {
  let deep: unknown = { code: 'USER_DENIED_ACCESS' }
  for (let level = 0; level < depth; level += 1) deep = { error: deep }
  return deep
}

function fail(): never {
  throw new Error(secret)
}

function createThrowing(): unknown {
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail })
}

function createThrowingGetters(): unknown {
  const keys = ['responseText', 'message', 'error', 'code']
  const getters = keys.map((key) => [key, { get: fail }] as const)
  return Object.defineProperties({ status: 401 }, Object.fromEntries(getters))
}

function createRevoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function createCycle(): unknown {
  const cycle: Record<string, unknown> = { message: secret }
  cycle['error'] = cycle
  cycle['data'] = [cycle]
  return cycle
}
