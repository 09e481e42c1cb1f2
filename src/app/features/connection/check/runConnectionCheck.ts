import { AbortError, HostError, isBridgeError, type Bridge } from '../../../../bridge/index.ts'
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
    case 'token': {
      await Promise.race([bridge.consent.ask(), rejectOnAbort(signal)])
      const { status, error } = bridge.consent.getState()
      if (status === 'granted') return undefined
      if (error) throw error
      // The question itself failed, and only a call can say why.
      await bridge.request({ path: '/2.0/user', signal })
      return undefined
    }
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
