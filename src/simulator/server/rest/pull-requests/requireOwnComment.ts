import type { CommentRecord } from '../../world/CommentRecord.ts'
import type { ActorRecord } from '../../world/ActorRecord.ts'
import { RestError } from '../RestError.ts'

/** @throws {RestError} 403 for the comment of somebody else, 404 for one that is deleted; both ours */
export function requireOwnComment(
  { id, author, isDeleted }: CommentRecord,
  actor: ActorRecord,
): void {
  if (isDeleted) throw new RestError(404, `Comment ${id} not found`)
  if (author !== actor.uuid) throw new RestError(403, 'Forbidden')
}
