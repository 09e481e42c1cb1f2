import type { Simulation } from '../../Simulation.ts'
import type { AttachmentDownload } from '../../world/IssueRecord.ts'
import type { LocatedIssue } from './locateIssue.ts'

const lifetimeMs = 60_000
const maximumCount = 100

/**
 * An address where an attachment can be fetched once, by whoever has it, within a minute: its code is a
 * secret (developer.atlassian.com/cloud/bitbucket/rest/api-group-issue-tracker, which does not say how
 * long).
 */
export function openDownload(
  { origin, createSecret, now }: Simulation,
  { workspace, repository, tracker: { downloads } }: LocatedIssue,
  attachment: Pick<AttachmentDownload, 'name' | 'bytes'>,
): string {
  const [oldest] = downloads.keys()
  if (oldest !== undefined && downloads.size >= maximumCount) downloads.delete(oldest)
  const code = createSecret()
  downloads.set(code, { ...attachment, expiresAt: now() + lifetimeMs })
  const place = [workspace.slug, repository.slug, attachment.name].map(encodeURIComponent)
  return `${origin}/site/issue-attachments/${place.join('/')}?code=${code}`
}
