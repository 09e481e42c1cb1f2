import { ana } from '../../world/people.ts'

/** What the placeholders of an example's path stand for, if the example does not say otherwise. */
export const defaultParams: Readonly<Record<string, string>> = {
  workspace: 'acme',
  repo_slug: 'checkout',
  pull_request_id: '1',
  pullrequest_id: '1',
  selected_user: ana.uuid,
  member: ana.uuid,
}
