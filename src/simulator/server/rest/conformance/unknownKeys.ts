// No text at hand says so: inferred, of what clients read.
const known = 'read by public clients'
const leftOpen = 'read by public clients, where the description has an object without keys'
const linked = 'read by public clients, where the description has a hash alone'

/**
 * Keys of answers that Bitbucket's OpenAPI description does not have, and why the simulator has them.
 * Read as `type.key`, where `type` is the object's own, or the place where it stands.
 */
export const unknownKeys: Readonly<Record<string, string>> = {
  'answer.full': 'written by the app, whose property it is',
  'branching_model.links': known,
  'effective_repo_branching_model.links': known,
  'commit.links': linked,
  'commit_file.links': known,
  'commit_file.mimetype': known,
  'commit_file.size': known,
  'pipeline_ref_target.commit': leftOpen,
  'pipeline_ref_target.ref_name': leftOpen,
  'pipeline_ref_target.ref_type': leftOpen,
  'pipeline_ref_target.selector': leftOpen,
  'pipeline_state_completed.name': leftOpen,
  'pipeline_state_completed.result': leftOpen,
  'pipeline_state_pending.name': leftOpen,
  'pipeline_step.duration_in_seconds': known,
  'pipeline_step.name': known,
  'pipeline_step.pipeline': known,
  'pipeline_step_state_completed.name': leftOpen,
  'pipeline_step_state_completed.result': leftOpen,
  'pipeline_trigger_manual.name': leftOpen,
  'pipeline_trigger_push.name': leftOpen,
  'pullrequest.description': known,
  'pullrequest.links.request-changes': known,
  'pullrequest.links.statuses': known,
  'rendered.type': known,
  'repository.slug': known,
  'repository.website': known,
  'repository.workspace': known,
  'issue_change.id': known,
  'team.username': known,
  'workspace_membership.added_on': known,
  'workspace_membership.last_accessed': known,
  'workspace_membership.permission': known,
  'webhook_subscription.links': known,
  'webhook_subscription.skip_cert_verification': known,
  'user.username': 'of one’s own account alone, as public clients read it',
}
