import * as v from 'valibot'

const sizeSchema = v.object({ size: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0))) })

/**
 * How long a list is; `null` where Bitbucket does not say.
 * @throws {v.ValiError} when the answer says something else
 */
export function parseListSize(answer: unknown): number | null {
  return v.parse(sizeSchema, answer).size ?? null
}
