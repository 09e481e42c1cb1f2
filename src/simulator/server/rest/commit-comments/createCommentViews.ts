import type { CommitComment } from '../../../../contract/CommitComment.ts'
import type { CommitCommentRecord } from '../../world/CommitCommentRecord.ts'
import type { UserRecord } from '../../world/World.ts'
import { createRefViews } from '../createRefViews.ts'
import type { Located } from '../findRepository.ts'
import { toAccount } from '../toAccount.ts'
import { toRenderedText } from '../toRenderedText.ts'
import { toTeam } from '../toTeam.ts'

/** Makers of comments on commits as REST 2.0 shows them. */
export function createCommentViews(origin: string, users: readonly UserRecord[], located: Located) {
  const { reference } = createRefViews(origin, users, located)

  function links(hash: string, id: number): CommitComment['links'] {
    const commit = reference(hash).links
    return {
      self: { href: `${commit.self.href}/comments/${id}` },
      html: { href: `${commit.html.href}#comment-${id}` },
    }
  }

  return (comment: CommitCommentRecord): CommitComment => {
    const { id, commit, parent, inline, isDeleted } = comment
    const author = users.find(({ uuid }) => uuid === comment.user)
    return {
      type: 'commit_comment',
      id,
      commit: reference(commit),
      content: toRenderedText(isDeleted ? '' : comment.content),
      user: author ? toAccount(origin, author) : toTeam(origin, located.workspace),
      deleted: isDeleted,
      ...(parent !== undefined && {
        parent: { type: 'commit_comment', id: parent, links: links(commit, parent) },
      }),
      ...(inline && { inline }),
      created_on: comment.createdOn,
      updated_on: comment.updatedOn,
      links: links(commit, id),
    }
  }
}
