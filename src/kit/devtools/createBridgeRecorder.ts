import type { BridgeEvent } from '../../bridge/core.ts'
import type { CallRecord } from './CallRecord.ts'
import { findAsker } from './findAsker.ts'

export interface BridgeRecorder {
  /** For `createBridge({ onEvent })`. */
  onEvent: (event: BridgeEvent) => void
  /** Oldest first. The same array until something happens. */
  getCalls: () => readonly CallRecord[]
  /** @returns what ends it */
  subscribe: (listener: () => void) => () => void
  /** Forget the calls so far. */
  clear: () => void
}

export interface CreateBridgeRecorderParameters {
  /** Calls that are kept; the oldest go first. Default: 500. */
  limit?: number
}

/** Keeps what happens in a bridge. It holds paths and codes: no bodies, no answers, no tokens. */
export function createBridgeRecorder({
  limit = 500,
}: CreateBridgeRecorderParameters = {}): BridgeRecorder {
  const listeners = new Set<() => void>()
  let calls: readonly CallRecord[] = []

  function update(next: readonly CallRecord[]): void {
    calls = next
    for (const listener of listeners) listener()
  }

  function change(id: number, changed: Partial<CallRecord>): void {
    update(calls.map((call) => (call.id === id ? { ...call, ...changed } : call)))
  }

  return {
    onEvent(event) {
      switch (event.type) {
        case 'queued':
          return update([...calls, toRecord(event)].slice(-limit))
        case 'sent':
          return change(event.call, {
            phase: event.isOwner ? 'prompting' : 'sent',
            sentAt: event.at,
          })
        case 'settled':
          return change(event.call, {
            phase: 'settled',
            settledAt: event.at,
            code: event.code,
          })
        case 'late':
          return change(event.call, { phase: 'late', lateCode: event.code })
        case 'consent':
          // The bridge's own state says it.
          return
        default:
          event satisfies never
      }
    },
    getCalls: () => calls,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => update([]),
  }
}

function toRecord(event: Extract<BridgeEvent, { type: 'queued' }>): CallRecord {
  const { call: id, kind, method, path, at } = event
  return {
    id,
    kind,
    method,
    path,
    caller: event.caller ?? findAsker(new Error().stack),
    phase: 'queued',
    queuedAt: at,
    sentAt: undefined,
    settledAt: undefined,
    code: undefined,
    lateCode: undefined,
  }
}
