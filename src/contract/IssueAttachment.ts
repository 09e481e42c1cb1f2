import type { Link } from './Link.ts'

/** `GET …/issues/{issue_id}/attachments`, scope `issue`. */
export interface IssueAttachment {
  type: 'issue_attachment'
  name: string
  links: { self: Link }
}
