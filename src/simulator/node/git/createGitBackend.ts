import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitAnswer, GitBackend, GitCall } from '../../server/git-http/GitBackend.ts'
import { type BareRepository, createBareRepository } from './createBareRepository.ts'
import { findGit, type GitPrograms } from './findGit.ts'
import { readPush } from './readPush.ts'
import { runHttpBackend } from './runHttpBackend.ts'

export interface CreateGitBackendParameters {
  /** Where programs are looked for. Default: the environment's `PATH`. */
  path?: string
  /** Where its own folder is made. Default: the system's folder for what is temporary. */
  directory?: string
}

export interface RunningGitBackend {
  serve: GitBackend
  /** End what runs, and remove what was written. */
  close: () => Promise<void>
}

interface Place {
  root: string
  repository: BareRepository
}

const noGit =
  'Clone and push need git with git-http-backend, which is not installed. ' +
  'Install git (on Debian and Ubuntu: apt-get install git), and start the simulator again.\n'

/**
 * Serves clone and push with git's own `git-http-backend`. A repository is written to a temporary folder
 * when it is first asked for, and brought up to date at each call; calls to one repository follow each
 * other.
 */
export function createGitBackend({
  path = process.env['PATH'] ?? '',
  directory = tmpdir(),
}: CreateGitBackendParameters = {}): RunningGitBackend {
  const end = new AbortController()
  const { signal } = end
  const places = new Map<string, Place>()
  const queues = new Map<string, Promise<unknown>>()
  let base: Promise<string> | undefined
  let programs: Promise<GitPrograms | undefined> | undefined
  let count = 0

  async function serve(call: GitCall): Promise<GitAnswer> {
    programs ??= findGit(path, signal)
    const found = await programs
    if (!found) return { response: toText(400, noGit) }
    const before = queues.get(call.repository) ?? Promise.resolve()
    const answer = before.then(() => answerCall(found, call))
    const settled = answer.catch(() => undefined)
    queues.set(call.repository, settled)
    return answer
  }

  async function answerCall(found: GitPrograms, call: GitCall): Promise<GitAnswer> {
    const { root, repository } = await open(call)
    const environment = toEnvironment(path, root)
    const shared = { programs: found, environment, signal }
    try {
      const before = await repository.update(call.mainBranch)
      const response = await runHttpBackend({ ...shared, root, call })
      const isPush = call.service === 'git-receive-pack' && call.body !== undefined
      if (!isPush) return { response }
      return { response, pushed: await readPush({ ...shared, repository, before }) }
    } catch {
      // What is there may be half of something; the store has all that counts.
      places.delete(call.repository)
      await rm(root, { recursive: true, force: true })
      return {
        response: toText(
          400,
          'Git did not take this: it is broken, too large, or took too long.\n',
        ),
      }
    }
  }

  async function open({ repository: uuid, store }: GitCall): Promise<Place> {
    const known = places.get(uuid)
    if (known?.repository.store === store) return known
    // The simulator was reset.
    if (known) await rm(known.root, { recursive: true, force: true })
    base ??= mkdtemp(join(directory, 'assent-git-'))
    count += 1
    const root = join(await base, String(count))
    await mkdir(root)
    const place = {
      root,
      repository: await createBareRepository(join(root, 'repository.git'), store),
    }
    places.set(uuid, place)
    return place
  }

  return {
    serve,
    close: async () => {
      end.abort()
      await Promise.all(queues.values())
      if (base) await rm(await base, { recursive: true, force: true })
    },
  }
}

/** Nothing of the user's own settings counts. */
function toEnvironment(path: string, home: string): Record<string, string> {
  return {
    PATH: path,
    HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  }
}

function toText(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
