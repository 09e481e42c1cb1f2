import type { PullRequestComment } from '../../../../contract/PullRequestComment.ts'
import type { PullRequestTask } from '../../../../contract/PullRequestTask.ts'
import type { Simulation } from '../../Simulation.ts'
import type { CommentRecord } from '../../world/CommentRecord.ts'
import type { TaskRecord } from '../../world/TaskRecord.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import { toRenderedText } from '../toRenderedText.ts'
import type { LocatedPullRequest } from './LocatedPullRequest.ts'

/** Makers of a pull request's comments and tasks as REST 2.0 shows them. */
export function createDiscussionViews(
  { origin, world }: Pick<Simulation, 'origin' | 'world'>,
  { located, pullRequest }: LocatedPullRequest,
) {
  const views = createPullRequestViews(origin, world.users)
  const account = (uuid: string) => views.account(located, uuid)
  const pullrequest = views.reference(located, pullRequest)
  const self = pullrequest.links.self.href
  const html = pullrequest.links.html.href

  const commentReference = (id: number) => ({
    type: 'pullrequest_comment' as const,
    id,
    links: {
      self: { href: `${self}/comments/${id}` },
      html: { href: `${html}/_/diff#comment-${id}` },
    },
  })

  function resolution({ user, date }: NonNullable<CommentRecord['resolution']>) {
    return { type: 'comment_resolution' as const, user: account(user), created_on: date }
  }

  function toCodeLink(path: string) {
    const repository = self.slice(0, self.lastIndexOf('/pullrequests/'))
    const spec = `${pullRequest.sourceCommit}..${pullRequest.destinationCommit}`
    // It may hold half a character, which `encodeURIComponent` does not take.
    const query = new URLSearchParams({ path }).toString()
    return { href: `${repository}/diff/${spec}?${query}` }
  }

  function comment(record: CommentRecord): PullRequestComment {
    const { parent, place } = record
    const { type, id, links } = commentReference(record.id)
    return {
      type,
      id,
      content: toRenderedText(record.raw),
      user: account(record.author),
      deleted: record.isDeleted,
      pending: record.isPending,
      created_on: record.createdOn,
      updated_on: record.updatedOn,
      ...(parent !== null && { parent: commentReference(parent) }),
      ...(place && { inline: place }),
      ...(record.resolution && { resolution: resolution(record.resolution) }),
      pullrequest,
      links: { ...links, ...(place && { code: toCodeLink(place.path) }) },
    }
  }

  function task(record: TaskRecord): PullRequestTask {
    const { id, resolution: done } = record
    return {
      id,
      state: done ? 'RESOLVED' : 'UNRESOLVED',
      content: toRenderedText(record.raw),
      creator: account(record.creator),
      pending: record.isPending,
      created_on: record.createdOn,
      updated_on: record.updatedOn,
      ...(done && { resolved_on: done.date, resolved_by: account(done.user) }),
      ...(record.comment !== null && { comment: commentReference(record.comment) }),
      links: { self: { href: `${self}/tasks/${id}` }, html: { href: html } },
    }
  }

  return { comment, task, resolution }
}
