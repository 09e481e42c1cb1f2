import { isBridgeError, type BridgeError } from '../core/BridgeError.ts'
import { parseAnswer } from '../core/parseAnswer.ts'

const lastErrors = new WeakMap<object, BridgeError>()

/**
 * Read what the cache holds. A `parse` written inline runs again in each render: as long as what it
 * throws says the same, the error stays the same object, so that an effect on it does not loop.
 *
 * @param cached what the cache holds; the error goes when it goes
 * @throws {BridgeError} `PARSE_ERROR`, unless `parse` throws another BridgeError
 */
export function readCached<value>(
  cached: object,
  answer: unknown,
  parameters: { path: string; parse: (answer: unknown) => value },
): value {
  try {
    // What is cached has been read: a text is a value now, also where it looks like JSON.
    return parseAnswer(answer, { ...parameters, responseType: 'text' })
  } catch (error) {
    const last = lastErrors.get(cached)
    if (!isBridgeError(error)) throw error
    if (last && isSame(last, error)) throw last
    lastErrors.set(cached, error)
    throw error
  }
}

function isSame(one: BridgeError, other: BridgeError): boolean {
  return (
    one.code === other.code &&
    one.message === other.message &&
    one.details.text === other.details.text
  )
}
