import type { BridgeError, ConsentStatus } from '../../../../bridge/core.ts'
import type { ConnectionCheck } from '../check/ConnectionCheck.ts'
import { connectionSteps, type StepResult } from '../check/ConnectionStep.ts'

export interface DiagnosticsParameters {
  version: string
  hostOrigin: string
  status: ConsentStatus
  /** Of the consent, when something is wrong with it. */
  error: BridgeError | null
  check: ConnectionCheck
  browser: string
  locale: string
  timeZone: string
  /** When the page was opened: milliseconds since the epoch. */
  openedAt: number
}

/**
 * What a support request needs, a line for each fact, in English for those who read it. Of errors it
 * takes codes only, never a text: a host's text can hold anything, a token as well.
 */
export function toDiagnostics(parameters: DiagnosticsParameters): string {
  const { version, hostOrigin, status, error, check, browser, locale, timeZone } = parameters
  const { startedAt, steps, userName } = check
  const lines = [
    `Assent Reviews ${version}`,
    `host: ${hostOrigin}`,
    `consent: ${status}${error ? ` (${toCodes(error)})` : ''}`,
    userName !== undefined && `user: ${userName}`,
    `browser: ${browser}`,
    `locale: ${locale}`,
    `time zone: ${timeZone}`,
    `opened: ${toTime(parameters.openedAt)}`,
    `tested: ${startedAt === undefined ? 'no' : toTime(startedAt)}`,
    ...(startedAt === undefined
      ? []
      : connectionSteps.map((step) => `  ${step}: ${toOutcome(steps[step])}`)),
  ]
  return lines.filter((line) => line !== false).join('\n')
}

function toOutcome(result: StepResult): string {
  switch (result.type) {
    case 'passed':
      return `passed, ${Math.round(result.ms)} ms`
    case 'failed':
      return `failed, ${Math.round(result.ms)} ms, ${toCodes(result.error)}`
    default:
      return result.type
  }
}

function toCodes({ code, details }: BridgeError): string {
  const { hostCode, status } = details
  return [
    code,
    // Such as `access_denied`. What is longer, or has digits, is not a code of the host's.
    hostCode !== undefined && /^[A-Za-z_-]{1,40}$/.test(hostCode) && `host code ${hostCode}`,
    status !== undefined && `status ${status}`,
  ]
    .filter((part) => part !== false)
    .join(', ')
}

function toTime(at: number): string {
  return new Date(at).toISOString()
}
