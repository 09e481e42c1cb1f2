import { isAncestor } from '../git/findMergeBase.ts'
import { peel } from '../git/findCommit.ts'
import { walkCommits } from '../git/walkCommits.ts'
import { createRefViews } from '../rest/createRefViews.ts'
import type { Simulation } from '../Simulation.ts'
import { announce } from '../webhooks/announce.ts'
import type { Push } from './applyPush.ts'
import type { RefChange } from './RefChange.ts'

// The documented number of commits that an event tells of.
const commitLimit = 5

/**
 * Tell webhooks of a push, after it has happened
 * (support.atlassian.com/bitbucket-cloud, "Event payloads", "Push").
 */
export function announcePush(
  simulation: Simulation,
  { located, actor, changes }: Pick<Push, 'located' | 'actor' | 'changes'>,
): void {
  const { origin, world } = simulation
  const { workspace, repository } = located
  const { git } = repository
  const views = createRefViews(origin, world.users, located)
  const html = `${origin}/${workspace.slug}/${repository.slug}`
  const self = `${origin}/2.0/repositories/${workspace.slug}/${repository.slug}`
  const pushed = changes.map((change) => {
    const [before, after] = [toCommit(change.old), toCommit(change.new)]
    const known = [...git.branches].filter(([name]) => name !== change.name).map(([, tip]) => tip)
    const exclude = before === undefined ? known : [before]
    const commits = after === undefined ? [] : take(walkCommits(git, [after], exclude))
    const spec = `${after ?? ''}..${before ?? ''}`
    return {
      old: toView(change, before),
      new: toView(change, after),
      created: before === undefined,
      closed: after === undefined,
      forced: before !== undefined && after !== undefined && !isAncestor(git, before, after),
      truncated: commits.length > commitLimit,
      commits: commits.slice(0, commitLimit).map(views.commit),
      links: {
        html: { href: `${html}/branches/compare/${spec}` },
        diff: { href: `${self}/diff/${spec}` },
        commits: { href: `${self}/commits?include=${after ?? ''}&exclude=${before ?? ''}` },
      },
    }
  })
  announce(simulation, {
    event: 'repo:push',
    actor,
    workspace,
    located,
    data: { push: { changes: pushed } },
  })

  function toCommit(hash: string | undefined): string | undefined {
    return hash === undefined ? undefined : peel(git.objects, hash)
  }

  function toView({ kind, name }: RefChange, commit: string | undefined) {
    if (commit === undefined) return null
    const { links, ...branch } = views.branch(name, commit)
    return { type: kind, name, target: branch.target, links }
  }
}

/** One more than an event tells of, to know that there are more. */
function take(hashes: Generator<string>): string[] {
  const taken: string[] = []
  for (const hash of hashes) {
    taken.push(hash)
    if (taken.length > commitLimit) break
  }
  return taken
}
