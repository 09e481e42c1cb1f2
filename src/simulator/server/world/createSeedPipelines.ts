import { ana, ben } from './people.ts'
import { createPipelineRecord } from './createPipelineRecord.ts'
import type { PipelineRecord } from './PipelineRecord.ts'
import type { RepositoryRecord } from './RepositoryRecord.ts'

/**
 * Runs of the branches of a repository's first pull requests: one that passed, one that failed, one that
 * somebody has stopped, and one that is running (`now` in milliseconds since the epoch).
 */
export function createSeedPipelines(
  { uuid, pullRequests }: RepositoryRecord,
  now: number,
): PipelineRecord[] {
  const at = (seconds: number) => new Date(now - seconds * 1_000).toISOString()
  const [first, second, third] = pullRequests
  if (!first || !second || !third) throw new Error('Pipelines need three pull requests.')
  const run = (
    buildNumber: number,
    { sourceBranch: branch, sourceCommit: commit }: typeof first,
    fields: Partial<PipelineRecord> & { isFailing?: boolean; createdOn: string },
  ) =>
    createPipelineRecord({
      repository: uuid,
      buildNumber,
      creator: ben.uuid,
      branch,
      commit,
      ...fields,
    })
  return [
    run(1, third, { createdOn: at(90_000) }),
    run(2, second, { createdOn: at(50_000), isFailing: true }),
    run(3, first, {
      creator: ana.uuid,
      trigger: 'MANUAL',
      createdOn: at(30_000),
      stoppedOn: at(29_980),
    }),
    run(4, first, { createdOn: at(20) }),
  ]
}
