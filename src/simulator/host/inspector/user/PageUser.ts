import type { StoreApi } from 'zustand/vanilla'
import type { HostSession } from '../../../../contract/HostAccount.ts'
import type { AccessRequest } from '../../consent/AccessRequest.ts'
import type { AccessAnswers } from '../../consent/createAccessAnswers.ts'

/** Who looks at the page, and what it asks them. */
export interface PageUser {
  session: () => Promise<HostSession>
  /** Open access requests of the page, oldest first. */
  requests: StoreApi<readonly AccessRequest[]>
  /** What the buttons of the access request do. */
  answers: AccessAnswers
}
