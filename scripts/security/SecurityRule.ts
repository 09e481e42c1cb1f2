import type { SecurityTarget } from './SecurityTarget.ts'

export interface SecurityRule {
  /** Its number among Atlassian's requirements for cloud apps; `-` for one that they do not ask. */
  requirement: string
  title: string
  /** One sentence for each breach. A string instead of a list: why it cannot be told here. */
  check: (target: SecurityTarget) => Promise<readonly string[] | string>
}
