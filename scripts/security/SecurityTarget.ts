import type { ConnectDescriptor } from '../../src/contract/ConnectDescriptor.ts'

/** A served app, and what it takes to call it as Bitbucket would. */
export interface SecurityTarget {
  /** Where it is served, without a slash at the end. */
  origin: string
  descriptor: ConnectDescriptor
  /** Follows no redirect. */
  send: (request: Request) => Promise<Response>
  /** Two customers, whom the check has installed. */
  tenants: readonly [SecurityTenant, SecurityTenant]
  /** Milliseconds since the epoch. */
  now: () => number
}

export interface SecurityTenant {
  clientKey: string
  sharedSecret: string
}
