import { RestError } from '../RestError.ts'

/**
 * Refuse a body for one of its fields, named in the message too, as texts that a public client knows by
 * heart are (Renovate's, 2025).
 *
 * @throws {RestError} 400, always
 */
export function refuseField(name: string, text: string, detail?: string): never {
  throw new RestError(400, `${name}: ${text}`, {
    fields: { [name]: [text] },
    ...(detail !== undefined && { detail }),
  })
}
