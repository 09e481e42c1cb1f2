import { getEventListeners } from 'node:events'
import type { Bridge } from '../../bridge/core/createBridge.ts'
import type { PromptMode } from '../../bridge/core/GateJob.ts'
import { judgeError } from './judgeError.ts'
import type { ModelSubject } from './modelSubject.ts'
import { callTimeoutMs, consentTimeoutMs, type RequestOperation } from './Operation.ts'
import type { WatchedCall } from './watchTransport.ts'

/** A promise the app holds. */
interface Caller {
  readonly path: string
  readonly operation: RequestOperation
  readonly signal: AbortSignal | undefined
  readonly startedAt: number
  /** Its calls to the host: one, or two for a read whose token was lost. */
  readonly sent: WatchedCall[]
  /** The bridge said that it is done with it: a few turns before the promise can tell. */
  isReleased: boolean
  isSettled: boolean
}

export interface CallersParameters {
  bridge: Bridge
  subject: ModelSubject
  now: () => number
  /** The bridge's. */
  prompt: PromptMode
  /** Whether the API wants no call now. */
  isPaused: () => boolean
  report: (violation: string) => void
}

/** The app's side: sends requests, holds their promises and judges how they end. */
export function createCallers({
  bridge,
  subject,
  now,
  prompt: defaultPrompt,
  isPaused,
  report,
}: CallersParameters) {
  const callers = new Map<string, Caller>()
  const signalCount = 3
  let controllers = Array.from({ length: signalCount }, () => new AbortController())
  const usedSignals = new Set<AbortSignal>()

  function request(operation: RequestOperation): void {
    const { kind, isWrite, prompt, timeoutMs, parse, retries } = operation
    const path = `/call/${callers.size}`
    const signal =
      operation.signal === undefined ? undefined : controllers[operation.signal]?.signal
    const caller: Caller = {
      startedAt: now(),
      path,
      operation,
      signal,
      sent: [],
      isReleased: false,
      isSettled: false,
    }
    callers.set(path, caller)
    if (signal) usedSignals.add(signal)
    const checked = parse === 'nothing' ? {} : { parse: createParse(parse === 'throws') }
    bridge[kind]({
      path,
      method: isWrite ? 'POST' : 'GET',
      ...(prompt && { prompt }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(signal && { signal }),
      ...checked,
    }).then(
      () => {
        caller.isSettled = true
        if (caller.sent.at(-1)?.meaning !== 'granted') report('A call succeeded without an answer.')
      },
      (error: unknown) => {
        caller.isSettled = true
        judge(caller, error)
        if (retries > 0) request({ ...operation, retries: retries - 1 })
      },
    )
  }

  function judge({ operation, signal, sent }: Caller, error: unknown): void {
    const violation = judgeError(subject, error)
    if (violation) report(violation)
    if (!subject.isBridgeError(error)) return
    const { code, name } = error
    if (code === 'ABORTED' && !signal?.aborted) report('A call was aborted by nobody.')
    const isAtHost = code === 'TIMEOUT' && name === 'TimeoutError' && 'phase' in error
    if (isAtHost && error.phase === 'host') {
      const elapsed = now() - (sent.at(-1)?.sentAt ?? 0)
      const limit = operation.timeoutMs ?? callTimeoutMs
      if (elapsed !== limit) report(`A call ran out of time after ${elapsed} ms, not ${limit}.`)
    }
  }

  function isWaiting({ isReleased, sent }: Caller): boolean {
    return !isReleased && sent.length === 0
  }

  /** Calls leave in the order in which they came. Those that may not ask let the others pass. */
  function isOvertaking(caller: Caller, isQuestion: boolean): boolean {
    for (const other of callers.values()) {
      if (other === caller) return false
      const { prompt = defaultPrompt, kind } = other.operation
      // The vendor's server is another one than the API, and takes calls while that one does not.
      if (kind === 'request' && caller.operation.kind === 'proxyRequest' && isPaused()) continue
      if (isWaiting(other) && (!isQuestion || prompt === 'firstUse')) return true
    }
    return false
  }

  /** Whether its time is over: for the user's answer or its turn, or at the host. */
  function isLate({ operation, startedAt, sent }: Caller): boolean {
    const { prompt = defaultPrompt, timeoutMs = callTimeoutMs } = operation
    const last = sent.at(-1)
    // A call that waits for a gesture waits as long as the user likes.
    if (!last) return prompt !== 'gesture' && now() - startedAt > consentTimeoutMs
    const limit = last.isQuestion ? consentTimeoutMs : timeoutMs
    return !last.meaning && now() - last.sentAt > limit
  }

  return {
    request,
    abort(index: number, renews: boolean) {
      const aborted = controllers[index]
      if (renews) controllers = controllers.with(index, new AbortController())
      aborted?.abort(new Error('The app gave up.'))
    },
    send(call: WatchedCall) {
      const caller = callers.get(call.path)
      if (!caller) return
      const first = caller.sent[0]
      if (!first && isOvertaking(caller, call.isQuestion)) report('A call overtook another.')
      caller.sent.push(call)
      if (caller.isReleased) report('A call left whose caller was gone.')
      if (!first) return
      if (call.isWrite) report('A write was sent twice.')
      else if (caller.sent.length > 2) report('A read was sent more than twice.')
      else if (first.meaning !== 'lost') report('A read was sent again without a lost token.')
    },
    release(path: string) {
      const caller = callers.get(path)
      if (caller) caller.isReleased = true
    },
    isAwaited: (path: string) => callers.get(path)?.isReleased === false,
    countUnsettled: () => [...callers.values()].filter(({ isSettled }) => !isSettled).length,
    countAll: () => callers.size,
    countWaitingAtVendor: () =>
      [...callers.values()].filter((one) => isWaiting(one) && one.operation.kind === 'proxyRequest')
        .length,
    /** Whether a caller that needs no gesture is neither sent nor settled. */
    isStuck: () =>
      [...callers.values()].some(
        ({ isSettled, sent, operation: { prompt = defaultPrompt } }) =>
          !isSettled && sent.length === 0 && prompt !== 'gesture',
      ),
    /** What holds whenever all promises have settled that can. */
    check() {
      const unsettled = [...callers.values()].filter(({ isSettled }) => !isSettled)
      for (const caller of unsettled) {
        if (isLate(caller)) report('A call has no deadline.')
        if (caller.signal?.aborted) report('A call goes on though its signal was aborted.')
      }
      for (const signal of usedSignals) {
        const listeners = getEventListeners(signal, 'abort').length
        const open = unsettled.filter((caller) => caller.signal === signal).length
        if (listeners !== open) report(`${listeners} listeners are left for ${open} calls.`)
      }
    },
  }
}

export type Callers = ReturnType<typeof createCallers>

function createParse(throws: boolean): (answer: unknown) => unknown {
  return (answer) => {
    if (throws) throw new Error('The app does not like this answer.')
    return answer
  }
}
