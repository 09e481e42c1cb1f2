import type { Account } from '../../../../contract/Account.ts'
import type { Actor } from '../../../../contract/Actor.ts'
import type { Issue } from '../../../../contract/Issue.ts'
import type { IssueAttachment } from '../../../../contract/IssueAttachment.ts'
import type { IssueChange, IssueChanges } from '../../../../contract/IssueChange.ts'
import type { IssueComment, IssueReference } from '../../../../contract/IssueComment.ts'
import type { IssueLabel } from '../../../../contract/IssueLabel.ts'
import type { IssueCommentRecord, IssueLabelRecord, IssueRecord } from '../../world/IssueRecord.ts'
import type { UserRecord } from '../../world/World.ts'
import type { Located } from '../findRepository.ts'
import { toAccount } from '../toAccount.ts'
import { toRenderedText } from '../toRenderedText.ts'
import { toRepositoryReference } from '../toRepository.ts'
import { toTeam } from '../toTeam.ts'

/** Makers of issues, and of what belongs to them, as REST 2.0 shows them. */
export function createIssueViews(origin: string, users: readonly UserRecord[], located: Located) {
  const repository = toRepositoryReference(origin, located)
  const self = repository.links.self.href
  const html = repository.links.html.href

  function account(uuid: string | null): Account | null {
    const user = users.find((candidate) => candidate.uuid === uuid)
    return user ? toAccount(origin, user) : null
  }

  /** An app that acts for itself is its workspace. */
  function actor(uuid: string): Actor | null {
    return uuid === located.workspace.uuid ? toTeam(origin, located.workspace) : account(uuid)
  }

  function label(type: IssueLabel['type'], { id, name }: IssueLabelRecord): IssueLabel {
    return { type, id, name, links: { self: { href: `${self}/${type}s/${id}` } } }
  }

  function reference({ id, title }: IssueRecord): IssueReference {
    return { type: 'issue', id, title, links: { self: { href: `${self}/issues/${id}` } } }
  }

  return {
    label,
    issue: (issue: IssueRecord): Issue => {
      const { id, title, state, kind, priority, component, milestone, version } = issue
      const own = `${self}/issues/${id}`
      return {
        type: 'issue',
        id,
        repository,
        title,
        content: toRenderedText(issue.content),
        state,
        kind,
        priority,
        reporter: actor(issue.reporter),
        assignee: account(issue.assignee),
        component: component && label('component', component),
        milestone: milestone && label('milestone', milestone),
        version: version && label('version', version),
        votes: issue.votes.size,
        created_on: issue.createdOn,
        updated_on: issue.updatedOn,
        edited_on: issue.editedOn,
        links: {
          self: { href: own },
          html: { href: `${html}/issues/${id}` },
          comments: { href: `${own}/comments` },
          attachments: { href: `${own}/attachments` },
          watch: { href: `${own}/watch` },
          vote: { href: `${own}/vote` },
        },
      }
    },
    comment: (issue: IssueRecord, comment: IssueCommentRecord): IssueComment => ({
      type: 'issue_comment',
      id: comment.id,
      content: toRenderedText(comment.content),
      user: actor(comment.user),
      issue: reference(issue),
      created_on: comment.createdOn,
      updated_on: comment.updatedOn,
      links: {
        self: { href: `${self}/issues/${issue.id}/comments/${comment.id}` },
        html: { href: `${html}/issues/${issue.id}#comment-${comment.id}` },
      },
    }),
    change: (
      issue: IssueRecord,
      comment: IssueCommentRecord & { changes: IssueChanges },
    ): IssueChange => ({
      type: 'issue_change',
      id: comment.id,
      user: actor(comment.user),
      issue: reference(issue),
      changes: comment.changes,
      message: toRenderedText(comment.content),
      created_on: comment.createdOn,
      links: {
        self: { href: `${self}/issues/${issue.id}/changes/${comment.id}` },
        issue: { href: `${self}/issues/${issue.id}` },
      },
    }),
    attachment: ({ id }: IssueRecord, name: string): IssueAttachment => ({
      type: 'issue_attachment',
      name,
      links: {
        self: { href: `${self}/issues/${id}/attachments/${encodeURIComponent(name)}` },
      },
    }),
  }
}
