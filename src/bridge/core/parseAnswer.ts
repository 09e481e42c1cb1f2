import type { BridgeRequestParameters } from './BridgeRequestParameters.ts'
import { isBridgeError } from './BridgeError.ts'
import { ParseError } from './ParseError.ts'
import { toSafeText } from './toSafeText.ts'

/**
 * Bring a success to the declared type. Hosts hand JSON over parsed; some versions hand over its
 * text (the name in Bitbucket's sample is `responseText`).
 *
 * @throws {ParseError}
 */
export function parseAnswer<value>(
  answer: unknown,
  parameters: BridgeRequestParameters & { parse: (answer: unknown) => value },
): value
export function parseAnswer(
  answer: unknown,
  parameters: BridgeRequestParameters & { parse?: (answer: unknown) => unknown },
): unknown
export function parseAnswer(
  answer: unknown,
  parameters: BridgeRequestParameters & { parse?: (answer: unknown) => unknown },
): unknown {
  const { responseType = 'json', parse } = parameters
  const data = responseType === 'json' && typeof answer === 'string' ? readJson(answer) : answer
  if (!parse) return data
  try {
    return parse(data)
  } catch (error) {
    throw isBridgeError(error)
      ? error
      : new ParseError(
          `The answer of ${parameters.path} is not as expected.`,
          error instanceof Error ? toSafeText(error.message) : undefined,
        )
  }
}

function readJson(text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  try {
    return JSON.parse(trimmed)
  } catch {
    throw new ParseError('The answer is not JSON.')
  }
}
