import type { HookEvent } from '../../../../contract/HookEvent.ts'
import type { WebhookEvent } from '../../../../contract/webhookEvents.ts'

/** All events in words. The words are ours. */
export const hookEvents: readonly HookEvent[] = [
  entry('Repository', 'repo:push', 'Push', 'Commits were pushed'),
  entry('Repository', 'repo:fork', 'Fork', 'A repository was forked'),
  entry('Repository', 'repo:updated', 'Updated', 'The details of a repository were changed'),
  entry('Repository', 'repo:transfer', 'Transfer accepted', 'A repository has a new owner'),
  entry('Repository', 'repo:imported', 'Imported', 'A repository was imported'),
  entry('Repository', 'repo:created', 'Created', 'A repository was created'),
  entry('Repository', 'repo:deleted', 'Deleted', 'A repository was deleted'),
  entry(
    'Repository',
    'repo:commit_comment_created',
    'Commit comment created',
    'A commit has a comment',
  ),
  entry('Repository', 'repo:commit_status_created', 'Build status created', 'A build was reported'),
  entry('Repository', 'repo:commit_status_updated', 'Build status updated', 'A build has changed'),
  entry('Project', 'project:updated', 'Updated', 'The details of a project were changed'),
  entry('Issue', 'issue:created', 'Created', 'An issue was created'),
  entry('Issue', 'issue:updated', 'Updated', 'An issue was changed'),
  entry('Issue', 'issue:comment_created', 'Comment created', 'An issue has a comment'),
  entry('Pipeline', 'pipeline:span_created', 'Span created', 'A part of a pipeline has ended'),
  entry('Pull Request', 'pullrequest:created', 'Created', 'A pull request was opened'),
  entry('Pull Request', 'pullrequest:updated', 'Updated', 'A pull request was changed'),
  entry('Pull Request', 'pullrequest:push', 'Push', 'Commits were pushed to a pull request'),
  entry('Pull Request', 'pullrequest:approved', 'Approved', 'A pull request was approved'),
  entry('Pull Request', 'pullrequest:unapproved', 'Approval removed', 'An approval was taken back'),
  entry(
    'Pull Request',
    'pullrequest:changes_request_created',
    'Changes requested',
    'Changes were requested',
  ),
  entry(
    'Pull Request',
    'pullrequest:changes_request_removed',
    'Request for changes removed',
    'A request for changes was taken back',
  ),
  entry('Pull Request', 'pullrequest:fulfilled', 'Merged', 'A pull request was merged'),
  entry('Pull Request', 'pullrequest:rejected', 'Declined', 'A pull request was declined'),
  entry(
    'Pull Request',
    'pullrequest:comment_created',
    'Comment created',
    'A pull request has a comment',
  ),
  entry('Pull Request', 'pullrequest:comment_updated', 'Comment updated', 'A comment was changed'),
  entry('Pull Request', 'pullrequest:comment_deleted', 'Comment deleted', 'A comment was deleted'),
  entry(
    'Pull Request',
    'pullrequest:comment_resolved',
    'Comment resolved',
    'A comment was resolved',
  ),
  entry(
    'Pull Request',
    'pullrequest:comment_reopened',
    'Comment reopened',
    'A comment is open again',
  ),
]

function entry(category: string, event: WebhookEvent, label: string, description: string) {
  return { event, category, label, description }
}
