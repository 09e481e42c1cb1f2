import type { ConnectTarget } from '../../../contract/ConnectModule.ts'

/** What a page is about, for the apps on it. */
export interface PageSubject {
  /** Uuid of the workspace whose apps have their say. */
  principal: string
  workspaceName: string
  target: ConnectTarget
}
