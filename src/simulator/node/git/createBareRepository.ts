import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitRefs } from '../../server/git-http/GitBackend.ts'
import type { GitStore } from '../../server/git/createGitStore.ts'
import { toPackFiles } from './toPackFiles.ts'

// Checked on the way in: a bad object would be the simulator's from then on. Pushes stay packed, and one
// that is unpacked to much more than it looked like is refused by the limits of those who read it.
const config = `[core]
\trepositoryformatversion = 0
\tbare = true
\tbigFileThreshold = 16m
[http]
\treceivepack = true
[receive]
\tfsckObjects = true
\tmaxInputSize = 32m
\tunpackLimit = 1
\tautogc = false
[uploadpack]
\tallowFilter = true
[gc]
\tauto = 0
`

/** A repository of the simulator's as a folder that git understands. */
export interface BareRepository {
  readonly directory: string
  readonly store: GitStore
  /**
   * Bring the folder to what the store is now.
   * @returns the refs that it has then
   */
  update: (mainBranch: string) => Promise<GitRefs>
  has: (hash: string) => boolean
  /** Objects that git has put there itself. */
  note: (hashes: Iterable<string>) => void
}

/** @param directory is made; only ours, and named by us */
export async function createBareRepository(
  directory: string,
  store: GitStore,
): Promise<BareRepository> {
  const written = new Set<string>()
  const packs = join(directory, 'objects', 'pack')
  await mkdir(packs, { recursive: true })
  await writeFile(join(directory, 'config'), config)

  return {
    directory,
    store,
    has: (hash) => written.has(hash),
    note: (hashes) => {
      for (const hash of hashes) written.add(hash)
    },
    update: async (mainBranch) => {
      // The store may change while files are written.
      const refs = { branches: new Map(store.branches), tags: new Map(store.tags) }
      const fresh = [...store.objects.list()].filter(([hash]) => !written.has(hash))
      if (fresh.length > 0) {
        const { name, pack, index } = toPackFiles(fresh)
        await writeFile(join(packs, `pack-${name}.pack`), pack)
        await writeFile(join(packs, `pack-${name}.idx`), index)
        for (const [hash] of fresh) written.add(hash)
      }
      // Those that a push has made stand alone; all of them are among the packed ones now.
      await rm(join(directory, 'refs'), { recursive: true, force: true })
      await mkdir(join(directory, 'refs', 'heads'), { recursive: true })
      await writeFile(join(directory, 'packed-refs'), toPackedRefs(refs))
      await writeFile(join(directory, 'HEAD'), `ref: refs/heads/${mainBranch}\n`)
      return refs
    },
  }
}

function toPackedRefs({ branches, tags }: GitRefs): string {
  return [
    ...[...branches].map(([name, hash]) => `${hash} refs/heads/${name}\n`),
    ...[...tags].map(([name, hash]) => `${hash} refs/tags/${name}\n`),
  ].join('')
}
