import type { CommentRecord } from '../../world/CommentRecord.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import { RestError } from '../RestError.ts'
import type { Viewer } from '../Viewer.ts'

/** The comments that somebody sees, oldest first: all but the pending ones of others. */
export function listComments(
  { comments }: PullRequestRecord,
  { user }: Pick<Viewer, 'user'>,
): CommentRecord[] {
  return comments.filter(({ isPending, author }) => !isPending || author === user?.uuid)
}

/** @throws {RestError} 404; the text is ours */
export function findComment(
  pullRequest: PullRequestRecord,
  viewer: Pick<Viewer, 'user'>,
  id: string,
): CommentRecord {
  const found = listComments(pullRequest, viewer).find((comment) => String(comment.id) === id)
  if (!found) throw new RestError(404, `Comment ${id} not found`)
  return found
}
