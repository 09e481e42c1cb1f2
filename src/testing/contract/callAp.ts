import type { AtlassianConnect, ConnectRequestOptions } from '../../contract/AtlassianConnect.ts'

export type CallKind = 'request' | 'proxyRequest'

/** The callback that came first, and what it was given. */
export type CallOutcome = { success: unknown[] } | { error: unknown[] }

/** Make a call, and tell what comes back in plain data. It waits as long as the host does. */
export function callAp(
  ap: AtlassianConnect,
  options: ConnectRequestOptions,
  kind: CallKind = 'request',
): Promise<CallOutcome> {
  return new Promise((resolve) =>
    findCall(
      ap,
      kind,
    )({
      ...options,
      success: (...values) => resolve({ success: values.map(toPlain) }),
      error: (...values) => resolve({ error: values.map(toPlain) }),
    }),
  )
}

/** Several at once, one after the other in the same task. */
export function callAll(ap: AtlassianConnect, kinds: readonly CallKind[]): Promise<CallOutcome[]> {
  return Promise.all(kinds.map((kind) => callAp(ap, { url: `/2.0/contract/${kind}` }, kind)))
}

/** @throws {Error} when the host does not offer the call */
export function findCall(
  ap: AtlassianConnect,
  kind: CallKind,
): NonNullable<AtlassianConnect[CallKind]> {
  const call = ap[kind]
  if (!call) throw new Error(`The host does not offer AP.${kind}.`)
  return call
}

/** What a status says in words is the server's and the browser's affair, so only its type counts. */
function toPlain(value: unknown, index: number): unknown {
  if (value instanceof Error) return value.name
  if (index === 2 && typeof value === 'string') return 'text'
  if (typeof value === 'object' && value !== null && 'responseText' in value) {
    return { status: Reflect.get(value, 'status'), responseText: value.responseText }
  }
  return value
}
