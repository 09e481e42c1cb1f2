import * as v from 'valibot'

const statusSchema = v.object({ status: v.literal('ready') })

/** @throws {v.ValiError} when the vendor's server does not say that it is ready. */
export function parseVendorStatus(answer: unknown): true {
  v.parse(statusSchema, answer)
  return true
}
