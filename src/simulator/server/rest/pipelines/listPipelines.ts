import type { Simulation } from '../../Simulation.ts'
import type { PipelineRecord } from '../../world/PipelineRecord.ts'
import type { Located } from '../findRepository.ts'
import { RestError } from '../RestError.ts'
import { toPipelineState } from './createPipelineViews.ts'
import { toPipelineTimes } from './toPipelineTimes.ts'

type Value = (record: PipelineRecord) => string

/** `status` of the query. */
const statuses = [
  'PARSING',
  'PENDING',
  'PAUSED',
  'HALTED',
  'BUILDING',
  'ERROR',
  'PASSED',
  'FAILED',
  'STOPPED',
  'UNKNOWN',
] as const

const sorts: Readonly<Record<string, Value>> = {
  'creator.uuid': ({ creator }) => creator ?? '',
  created_on: ({ createdOn }) => createdOn,
  run_creation_date: ({ createdOn }) => createdOn,
}

const filters: Readonly<Record<string, Value>> = {
  'creator.uuid': ({ creator }) => creator ?? '',
  'target.ref_type': () => 'BRANCH',
  'target.ref_name': ({ branch }) => branch,
  'target.branch': ({ branch }) => branch,
  'target.commit.hash': ({ commit }) => commit,
  'target.selector.pattern': ({ selector }) => selector.pattern,
  'target.selector.type': ({ selector }) => (selector.type === 'custom' ? 'CUSTOM' : 'BRANCH'),
  created_on: ({ createdOn }) => createdOn,
  trigger_type: ({ trigger }) => trigger,
}

/**
 * The pipelines of a repository, by query parameters of their own: they know no `q`
 * (developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines). Default: oldest first.
 *
 * @throws {RestError} 400 for an unknown status or sort; the texts are ours
 */
export function listPipelines(
  { now }: Simulation,
  { repository }: Located,
  query: URLSearchParams,
): PipelineRecord[] {
  const asked = query.getAll('status').map((text) => {
    const status = statuses.find((one) => one === text)
    if (!status) throw new RestError(400, `Invalid status: use one of ${statuses.join(', ')}.`)
    return status
  })
  const time = now()
  const found = repository.pipelines
    .filter((record) => asked.length === 0 || asked.includes(toStatus(record, time)))
    .filter((record) =>
      Object.entries(filters).every(([name, toValue]) => {
        const wanted = query.getAll(name)
        return wanted.length === 0 || wanted.includes(toValue(record))
      }),
    )
  return sort(found, query.get('sort') ?? 'created_on')
}

function sort(records: readonly PipelineRecord[], text: string): PipelineRecord[] {
  const name = text.replace(/^-/, '')
  const toValue = Object.hasOwn(sorts, name) ? sorts[name] : undefined
  if (!toValue) {
    throw new RestError(400, `Invalid sort: use one of ${Object.keys(sorts).join(', ')}.`)
  }
  const direction = text.startsWith('-') ? -1 : 1
  return records.toSorted(
    (one, other) =>
      direction *
      (toValue(one).localeCompare(toValue(other)) || one.buildNumber - other.buildNumber),
  )
}

function toStatus(record: PipelineRecord, time: number): (typeof statuses)[number] {
  const state = toPipelineState(toPipelineTimes(record), time)
  if (state.name === 'PENDING') return 'PENDING'
  if (state.name === 'IN_PROGRESS') return 'BUILDING'
  return state.result.name === 'SUCCESSFUL' ? 'PASSED' : state.result.name
}
