const recorded = 'in recorded answers'
const leftOpen = 'in recorded answers, where the description has an object without keys'
const linked = 'in recorded answers, where the description has a hash alone'

/**
 * Keys of answers that Bitbucket's OpenAPI description does not have, and why the simulator has them.
 * Read as `type.key`, where `type` is the object's own, or the place where it stands.
 */
export const unknownKeys: Readonly<Record<string, string>> = {
  'answer.full': 'written by the app, whose property it is',
  'branching_model.links': recorded,
  'effective_repo_branching_model.links': recorded,
  'commit.links': linked,
  'commit_file.links': recorded,
  'commit_file.mimetype': recorded,
  'commit_file.size': recorded,
  'pipeline_ref_target.commit': leftOpen,
  'pipeline_ref_target.ref_name': leftOpen,
  'pipeline_ref_target.ref_type': leftOpen,
  'pipeline_ref_target.selector': leftOpen,
  'pipeline_state_completed.name': leftOpen,
  'pipeline_state_completed.result': leftOpen,
  'pipeline_state_pending.name': leftOpen,
  'pipeline_step.duration_in_seconds': recorded,
  'pipeline_step.name': recorded,
  'pipeline_step.pipeline': recorded,
  'pipeline_step_state_completed.name': leftOpen,
  'pipeline_step_state_completed.result': leftOpen,
  'pipeline_trigger_manual.name': leftOpen,
  'pipeline_trigger_push.name': leftOpen,
  'pullrequest.description': recorded,
  'pullrequest.links.request-changes': recorded,
  'pullrequest.links.statuses': recorded,
  'rendered.type': recorded,
  'repository.slug': recorded,
  'repository.website': recorded,
  'repository.workspace': recorded,
  'issue_change.id': recorded,
  'team.username': recorded,
  'workspace_membership.added_on': recorded,
  'workspace_membership.last_accessed': recorded,
  'workspace_membership.permission': recorded,
  'webhook_subscription.links': recorded,
  'webhook_subscription.skip_cert_verification': recorded,
  'user.username': 'of one’s own account alone, as recorded',
}
