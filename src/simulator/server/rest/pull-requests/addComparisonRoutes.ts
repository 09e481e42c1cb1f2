import type { Hono } from 'hono'
import { findByHash } from '../../git/findCommit.ts'
import { mergeCommits } from '../../git/mergeCommits.ts'
import type { Simulation } from '../../Simulation.ts'
import { noCommit } from '../commits/noCommit.ts'
import { pageCommits } from '../commits/pageCommits.ts'
import { createPullRequestViews } from '../createPullRequestViews.ts'
import { createRefViews } from '../createRefViews.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { locate, pullRequestPath, repositoryPath } from '../locate.ts'
import { paginate, paginateViews } from '../paginate.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { readSpec } from '../diffs/readSpec.ts'
import { findContaining } from './findContaining.ts'
import { locatePullRequest } from './locatePullRequest.ts'
import { toComparedCommits } from './toComparedCommits.ts'

/** Where each comparison of a pull request leads; the query goes with it. */
const comparisons = [
  ['diff', 'diff'],
  ['diffstat', 'diffstat'],
  ['patch', 'patch'],
  ['conflicts', 'file-conflicts'],
] as const

/** What a pull request would change: its commits, and redirects to the comparison of both branches. */
export function addComparisonRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin } = simulation

  routes.get(`${pullRequestPath}/commits`, (context) => {
    const { located, pullRequest } = locatePullRequest(simulation, context)
    const { git } = located.repository
    const { source, destination } = toComparedCommits(located.repository, pullRequest)
    const page = pageCommits(git, toRestAddress(origin, context), {
      include: [source],
      exclude: [destination],
      path: undefined,
    })
    const { commit } = createRefViews(origin, simulation.world.users, located)
    return context.json({ ...page, values: page.values.map(commit) })
  })

  routes.get(`${repositoryPath}/commit/:commit/pullrequests`, (context) => {
    const located = locate(simulation, context)
    const { git, pullRequests } = located.repository
    const name = context.req.param('commit')
    const hash = findByHash(git, name)
    if (hash === undefined) throw noCommit(name)
    const found = findContaining(git, pullRequests, hash)
    const { summary, full } = createPullRequestViews(origin, simulation.world.users)
    return context.json(
      paginateViews(found, toRestAddress(origin, context), (one) => summary(located, one), {
        full: (one) => full(located, one),
      }),
    )
  })

  // What each entry looks like is ours.
  routes.get(`${repositoryPath}/file-conflicts/:spec{.+}`, (context) => {
    const { git } = locate(simulation, context).repository
    const { source, destination } = readSpec(git, context.req.param('spec'))
    const merged = destination === undefined ? undefined : mergeCommits(git, destination, source)
    const paths = merged && 'conflicts' in merged ? merged.conflicts : []
    const values = paths.map((path) => ({ type: 'file_conflict', path }))
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  for (const [name, target] of comparisons) {
    routes.get(`${pullRequestPath}/${name}`, (context) => {
      const { located, pullRequest } = locatePullRequest(simulation, context)
      const { workspace, repository } = located
      const { source, destination } = toComparedCommits(repository, pullRequest)
      const path = `/2.0/repositories/${workspace.slug}/${repository.slug}`
      const address = new URL(`${path}/${target}/${source}..${destination}`, origin)
      address.search = new URL(context.req.url).search
      address.searchParams.set('from_pullrequest_id', String(pullRequest.id))
      address.searchParams.set('topic', 'true')
      return context.redirect(address.href, 302)
    })
  }
}
