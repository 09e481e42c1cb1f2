import * as v from 'valibot'
import type { GitRefs, PushedGit } from '../../server/git-http/GitBackend.ts'
import type { StoredObject } from '../../server/git/createObjectStore.ts'
import type { BareRepository } from './createBareRepository.ts'
import type { GitPrograms } from './findGit.ts'
import { runProgram } from './runProgram.ts'

export interface ReadPushParameters {
  programs: GitPrograms
  repository: BareRepository
  /** What was there before. */
  before: GitRefs
  environment: Readonly<Record<string, string>>
  signal: AbortSignal
}

// More than a body can be, unless it was made to grow.
const limitBytes = 134_217_728
const typeSchema = v.picklist(['blob', 'tree', 'commit', 'tag'])

/**
 * What git has taken into a folder: its branches and tags, and the objects that were not there before.
 * @throws {Error} for more than 128 MB of them
 */
export async function readPush(parameters: ReadPushParameters): Promise<PushedGit> {
  const { repository } = parameters
  const refs = await run(parameters, ['for-each-ref', '--format=%(objectname) %(refname)'])
  const list = ['cat-file', '--batch-all-objects', '--batch-check']
  const all = (await run(parameters, list)).toString().trim().split('\n')
  const fresh = all.map((line) => line.split(' ')).filter(([hash = '']) => !repository.has(hash))
  const length = fresh.reduce((sum, [, , size]) => sum + Number(size), 0)
  if (length > limitBytes) throw new Error('The push is too large.')
  const hashes = fresh.map(([hash = '']) => hash)
  const output = await run(
    parameters,
    ['cat-file', '--batch'],
    hashes.map((hash) => `${hash}\n`).join(''),
  )
  repository.note(hashes)
  return { before: parameters.before, ...toRefs(refs.toString()), objects: toObjects(output) }
}

function run(
  { programs, repository, environment, signal }: ReadPushParameters,
  args: readonly string[],
  input = '',
): Promise<Buffer> {
  return runProgram({
    program: programs.git,
    args: [`--git-dir=${repository.directory}`, ...args],
    environment,
    input,
    signal,
  })
}

function toRefs(text: string): GitRefs {
  const [branches, tags] = [new Map<string, string>(), new Map<string, string>()]
  for (const line of text.split('\n')) {
    const [, hash = '', kind, name = ''] =
      /^([0-9a-f]{40}) refs\/(heads|tags)\/(.+)$/.exec(line) ?? []
    if (kind === 'heads') branches.set(name, hash)
    if (kind === 'tags') tags.set(name, hash)
  }
  return { branches, tags }
}

/** Of git's `--batch`: a line with hash, type and length, the bytes, and a line break. */
function toObjects(output: Buffer): StoredObject[] {
  const objects: StoredObject[] = []
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at)
    const [, type, size] = output.toString('latin1', at, end).split(' ')
    const from = end + 1
    const to = from + Number(size)
    // A copy, so that the rest of the output can go.
    objects.push({ type: v.parse(typeSchema, type), bytes: Buffer.from(output.subarray(from, to)) })
    at = to + 1
  }
  return objects
}
