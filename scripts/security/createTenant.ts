import { randomBytes, randomUUID } from 'node:crypto'
import type { SecurityTenant } from './SecurityTarget.ts'

/** A customer that no app knows yet. */
export function createTenant(): SecurityTenant {
  return {
    clientKey: `ari:security-check:${randomUUID()}`,
    sharedSecret: randomBytes(32).toString('base64url'),
  }
}
