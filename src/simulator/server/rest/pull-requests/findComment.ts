import type { CommentRecord } from '../../world/CommentRecord.ts'
import type { PullRequestRecord } from '../../world/RepositoryRecord.ts'
import { RestError } from '../RestError.ts'
import type { Viewer } from '../Viewer.ts'

/** The comments that somebody sees, oldest first: all but the pending ones of others. */
export function listComments({ comments }: PullRequestRecord, viewer: Viewer): CommentRecord[] {
  const own = toViewerUuid(viewer)
  return comments.filter(({ isPending, author }) => !isPending || author === own)
}

/** @throws {RestError} 404; the text is ours */
export function findComment(
  pullRequest: PullRequestRecord,
  viewer: Viewer,
  id: string,
): CommentRecord {
  const found = listComments(pullRequest, viewer).find((comment) => String(comment.id) === id)
  if (!found) throw new RestError(404, `Comment ${id} not found`)
  return found
}

/** Uuid of who calls: a user, or the workspace as which an app acts; undefined for nobody. */
export function toViewerUuid({ user, principal }: Viewer): string | undefined {
  return user?.uuid ?? principal?.uuid
}
