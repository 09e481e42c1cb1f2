import { createHash } from 'node:crypto'
import type { PipelineRecord, PipelineStepRecord } from './PipelineRecord.ts'

export type PipelineFields = Omit<PipelineRecord, 'uuid' | 'steps' | 'trigger' | 'selector'> &
  Partial<Pick<PipelineRecord, 'trigger' | 'selector'>> & {
    /** Uuid of the repository. */
    repository: string
    /** Whether a test fails. Default: none does. */
    isFailing?: boolean
  }

/** A run that builds, then tests, and stops where something fails: the same for the same fields. */
export function createPipelineRecord({
  repository,
  isFailing = false,
  ...fields
}: PipelineFields): PipelineRecord {
  const uuid = (name: string) => toUuid([repository, fields.buildNumber, name].join(' '))
  const build: PipelineStepRecord = {
    uuid: uuid('build'),
    name: 'Build',
    commands: ['npm ci', 'npm run build'],
    seconds: 40,
    result: 'SUCCESSFUL',
  }
  const test: PipelineStepRecord = {
    uuid: uuid('test'),
    name: 'Test',
    commands: ['npm test'],
    seconds: 20,
    result: isFailing ? 'FAILED' : 'SUCCESSFUL',
    tests: [
      { uuid: uuid('adds'), name: 'adds prices', seconds: 0.01 },
      {
        uuid: uuid('retries'),
        name: 'retries a payment',
        seconds: 1.2,
        ...(isFailing && { failure: 'Expected 3 attempts, but there were 2.' }),
      },
    ],
  }
  return {
    trigger: 'PUSH',
    selector: { type: 'branches', pattern: '**' },
    ...fields,
    uuid: uuid('pipeline'),
    steps: [build, test],
  }
}

/** With braces. */
function toUuid(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '{$1-$2-$3-$4-$5}')
}
