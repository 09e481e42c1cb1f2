import type { Located } from '../rest/findRepository.ts'
import { followBranches } from '../rest/pull-requests/followBranches.ts'
import type { Simulation } from '../Simulation.ts'
import type { UserRecord } from '../world/World.ts'
import { announcePush } from './announcePush.ts'
import type { RefChange } from './RefChange.ts'

export interface Push {
  located: Located
  /** Who pushes; undefined for an app that acts for itself. */
  actor: UserRecord | undefined
  /** To objects that are in the store already. */
  changes: readonly RefChange[]
}

/**
 * Move branches and tags, and with the branches the open pull requests that come from them; webhooks and
 * the timeline hear of it. Who may do so is asked before.
 */
export function applyPush(simulation: Simulation, { located, actor, changes }: Push): void {
  const { repository, workspace } = located
  const { branches, tags } = repository.git
  const updatedOn = new Date(simulation.now()).toISOString()
  for (const { kind, name, new: hash } of changes) {
    const refs = kind === 'branch' ? branches : tags
    if (hash === undefined) refs.delete(name)
    else refs.set(name, hash)
  }
  // The first branch of an empty repository becomes its main one.
  const [first] = branches.keys()
  if (first !== undefined && !branches.has(repository.mainBranch)) repository.mainBranch = first
  repository.updatedOn = updatedOn
  const who = actor?.displayName ?? 'An app'
  const names = changes.map(({ name }) => name).join(', ')
  simulation.events.add(
    'push',
    `${who} pushed to ${workspace.slug}/${repository.slug}: ${names}.`,
    {
      repository: repository.uuid,
      user: actor?.uuid ?? null,
      changes: changes.length,
    },
  )
  announcePush(simulation, { located, actor, changes })
  const moved = changes.filter(({ kind }) => kind === 'branch').map(({ name }) => name)
  followBranches(simulation, located, actor ?? workspace, moved)
}
