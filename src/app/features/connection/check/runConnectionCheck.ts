import { AbortError, HostError, isBridgeError, type Bridge } from '../../../../bridge/core.ts'
import { parseAccount } from '../../../shared/rest/parseAccount.ts'
import { createSteps, type ConnectionCheck } from './ConnectionCheck.ts'
import { connectionSteps, type ConnectionStep, type StepResult } from './ConnectionStep.ts'
import { findScriptProblem } from './findScriptProblem.ts'
import { parseVendorStatus } from './parseVendorStatus.ts'

export interface RunConnectionCheckParameters {
  bridge: Bridge
  /** Reads `window.AP`. */
  readHostApi: () => unknown
  /** Ends the test. A question that is open stays open at Bitbucket. */
  signal: AbortSignal
  /** Hears of each change. */
  onChange: (check: ConnectionCheck) => void
  /** For how long a step takes: milliseconds from any fixed point. Default: the browser's. */
  now?: () => number
}

/**
 * Try the way to Bitbucket and to the vendor's server step by step; a step that fails ends it. It may
 * ask the user, so start it by an action of the user's only. Never rejects.
 */
export async function runConnectionCheck(
  parameters: RunConnectionCheckParameters,
): Promise<ConnectionCheck> {
  const { signal, onChange, now = () => performance.now() } = parameters
  let check: ConnectionCheck = {
    steps: createSteps({ type: 'waiting' }),
    isRunning: true,
    startedAt: Date.now(),
  }
  const change = (news: Partial<ConnectionCheck>) => {
    check = { ...check, ...news }
    onChange(check)
  }
  const setSteps = (steps: readonly ConnectionStep[], result: StepResult) =>
    change({
      steps: { ...check.steps, ...Object.fromEntries(steps.map((step) => [step, result])) },
    })

  for (const [index, step] of connectionSteps.entries()) {
    setSteps([step], { type: 'running' })
    const start = now()
    try {
      // One after the other is the point: the first that fails is the reason.
      // oxlint-disable-next-line no-await-in-loop
      const userName = await tryStep(step, parameters)
      setSteps([step], { type: 'passed', ms: now() - start })
      if (userName !== undefined) change({ userName })
    } catch (error) {
      const rest = connectionSteps.slice(index + 1)
      if (signal.aborted) setSteps([step, ...rest], { type: 'cancelled' })
      else {
        setSteps([step], { type: 'failed', ms: now() - start, error: toBridgeError(error) })
        setSteps(rest, { type: 'skipped' })
      }
      break
    }
  }
  change({ isRunning: false })
  return check
}

/** @returns the user's name, where the step tells it. */
async function tryStep(
  step: ConnectionStep,
  { bridge, readHostApi, signal }: RunConnectionCheckParameters,
): Promise<string | undefined> {
  switch (step) {
    case 'bridge': {
      const problem = findScriptProblem(readHostApi())
      if (problem) throw new HostError('HOST_UNAVAILABLE', { details: { hostCode: problem } })
      return undefined
    }
    case 'token':
      await getToken(bridge, signal)
      return undefined
    case 'api': {
      const { name } = await bridge.request({ path: '/2.0/user', parse: parseAccount, signal })
      return name
    }
    case 'vendor':
      await bridge.proxyRequest({ path: '/status', parse: parseVendorStatus, signal })
      return undefined
    default:
      return step satisfies never
  }
}

/** Ask at most once. */
async function getToken(bridge: Bridge, signal: AbortSignal): Promise<void> {
  const { consent } = bridge
  // What it is refused for is only known by a question of its own, which comes with a call of its own.
  const call = isRefused(consent)
    ? undefined
    : bridge.request({ path: '/2.0/user', prompt: 'gesture', signal })
  const failure = call?.then(
    () => undefined,
    (error: unknown) => error,
  )
  await Promise.race([Promise.all([consent.ask(), failure]), rejectOnAbort(signal)])
  const { status, error } = consent.getState()
  // Any answer of the API takes a token.
  if (status !== 'granted') throw error ?? (await failure)
}

function isRefused({ getState }: Bridge['consent']): boolean {
  const { status } = getState()
  return status !== 'unknown' && status !== 'asking' && status !== 'granted'
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new AbortError(signal.reason))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
}

function toBridgeError(error: unknown) {
  return isBridgeError(error) ? error : new HostError('HOST_ERROR', { cause: error })
}
