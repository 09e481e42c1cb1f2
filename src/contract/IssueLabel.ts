import type { Link } from './Link.ts'

/** What issues are sorted by: a component, a milestone or a version of a repository. */
export interface IssueLabel {
  type: 'component' | 'milestone' | 'version'
  id: number
  name: string
  links: { self: Link }
}
