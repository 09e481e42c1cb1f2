import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { addActivityRoutes } from './addActivityRoutes.ts'
import { addCommentRoutes } from './addCommentRoutes.ts'
import { addAuthorRoutes } from './addAuthorRoutes.ts'
import { addComparisonRoutes } from './addComparisonRoutes.ts'
import { addMergeRoutes } from './addMergeRoutes.ts'
import { addPullRequestChangeRoutes } from './addPullRequestChangeRoutes.ts'
import { addPullRequestRoutes } from './addPullRequestRoutes.ts'
import { addResolutionRoutes } from './addResolutionRoutes.ts'
import { addReviewRoutes } from './addReviewRoutes.ts'
import { addTaskRoutes } from './addTaskRoutes.ts'

/** Pull requests: all below `/repositories/{workspace}/{repo_slug}/pullrequests`, and those of a user. */
export function addPullRequestSubject(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  // The log of all stands before the pull request of that name.
  addActivityRoutes(routes, simulation)
  addAuthorRoutes(routes, simulation)
  addPullRequestRoutes(routes, simulation)
  addPullRequestChangeRoutes(routes, simulation)
  addReviewRoutes(routes, simulation)
  addComparisonRoutes(routes, simulation)
  addMergeRoutes(routes, simulation)
  addCommentRoutes(routes, simulation)
  addResolutionRoutes(routes, simulation)
  addTaskRoutes(routes, simulation)
}
