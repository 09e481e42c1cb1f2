import type { WebhookEvent } from '../../../contract/webhookEvents.ts'

/** A webhook that somebody made by REST 2.0. */
export interface HookRecord {
  /** With braces. */
  uuid: string
  /** Absolute, with http or https, and without a login. */
  url: string
  description: string
  subjectType: HookSubjectType
  /** Uuid of the repository or workspace whose events it tells. */
  subject: string
  isActive: boolean
  events: readonly WebhookEvent[]
  /** Signs what is sent; never shown. */
  secret?: string | undefined
  /** The server's certificate is not checked. Kept and shown, and nothing else. */
  skipsCertificate: boolean
  /** ISO 8601. */
  createdAt: string
}

export type HookSubjectType = 'repository' | 'workspace'
