import { canary } from './canary.ts'
import { bridgeErrorCodes } from './bridgeErrorCodes.ts'
import type { ModelSubject } from './modelSubject.ts'

const maximumTextLength = 2_000

/** What is wrong with an error that the bridge hands out; undefined when nothing is. */
export function judgeError({ isBridgeError }: ModelSubject, error: unknown): string | undefined {
  if (!isBridgeError(error)) return 'A rejection is no BridgeError.'
  const { name, code, message, details, recovery, isRetryable, stack = '' } = error
  if (!bridgeErrorCodes.has(code)) return `An error has the unknown code ${code}.`
  // What the app's own code threw, or its own reason to abort, may be the cause; nothing of the host's.
  const isOwnCause = code === 'PARSE_ERROR' || code === 'ABORTED'
  if (error.cause !== undefined && !isOwnCause) return `${code} carries a cause from the host.`
  const own = JSON.stringify({ name, code, message, details, recovery, isRetryable, error })
  if (own.includes(canary) || stack.includes(canary))
    return `${code} lets a secret through: ${own.slice(0, 300)}`
  const texts = [message, details.text, details.hostCode]
  if (texts.some((text) => (text?.length ?? 0) > maximumTextLength)) return `${code} is too long.`
  return undefined
}
