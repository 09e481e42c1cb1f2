import * as v from 'valibot'

/** A schema with a message that says what is possible. Both limits belong to it. */
export function wholeNumber(minimum: number, maximum: number) {
  const message = `Must be a whole number from ${minimum} to ${maximum}.`
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(minimum, message),
    v.maxValue(maximum, message),
  )
}
