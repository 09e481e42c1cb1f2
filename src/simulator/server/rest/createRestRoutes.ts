import { type Context, Hono } from 'hono'
import type { Simulation } from '../Simulation.ts'
import { addAddonRoutes } from './addon/addAddonRoutes.ts'
import { addUserRoutes } from './accounts/addUserRoutes.ts'
import { addCommitStatusRoutes } from './commit-statuses/addCommitStatusRoutes.ts'
import { addCommitRoutes } from './commits/addCommitRoutes.ts'
import { addDiffRoutes } from './diffs/addDiffRoutes.ts'
import { addBranchingModelRoutes } from './branch-rules/addBranchingModelRoutes.ts'
import { addRestrictionRoutes } from './branch-rules/addRestrictionRoutes.ts'
import { addAnnotationRoutes } from './code-insights/addAnnotationRoutes.ts'
import { addReportRoutes } from './code-insights/addReportRoutes.ts'
import { addCommitApprovalRoutes } from './commit-comments/addCommitApprovalRoutes.ts'
import { addCommitCommentRoutes } from './commit-comments/addCommitCommentRoutes.ts'
import { addRefChangeRoutes } from './refs/addRefChangeRoutes.ts'
import { addFileHistoryRoutes } from './source/addFileHistoryRoutes.ts'
import { addSourceChangeRoutes } from './source/addSourceChangeRoutes.ts'
import { addHookEventRoutes } from './hooks/addHookEventRoutes.ts'
import { addHookRoutes } from './hooks/addHookRoutes.ts'
import { addIssueTracker } from './issues/addIssueTracker.ts'
import { findOperation } from './operations/findOperation.ts'
import { addPipelineRoutes } from './pipelines/addPipelineRoutes.ts'
import { addStepLogRoutes } from './pipelines/addStepLogRoutes.ts'
import { addTestReportRoutes } from './pipelines/addTestReportRoutes.ts'
import { addProjectRoutes } from './projects/addProjectRoutes.ts'
import { addPropertyRoutes } from './properties/addPropertyRoutes.ts'
import { addPullRequestSubject } from './pull-requests/addPullRequestSubject.ts'
import { addRefRoutes } from './refs/addRefRoutes.ts'
import { addForkRoutes } from './repositories/addForkRoutes.ts'
import { addRepositoryRoutes } from './repositories/addRepositoryRoutes.ts'
import { addReviewerRoutes } from './repositories/addReviewerRoutes.ts'
import { requireScopes } from './requireScopes.ts'
import { answerChallenge } from './rules/answerChallenge.ts'
import { addSourceRoutes } from './source/addSourceRoutes.ts'
import { answerConditionally } from './rules/answerConditionally.ts'
import { answerFields } from './rules/answerFields.ts'
import { limitRate } from './rules/limitRate.ts'
import type { Viewer } from './Viewer.ts'
import { addPermissionRoutes } from './workspaces/addPermissionRoutes.ts'
import { addPublicRepositoryRoutes } from './workspaces/addPublicRepositoryRoutes.ts'
import { addUserWorkspaceRoutes } from './workspaces/addUserWorkspaceRoutes.ts'
import { addWorkspaceRoutes } from './workspaces/addWorkspaceRoutes.ts'

const prefix = /^(?:\/!api)?\/2\.0(?=\/)/

/** REST 2.0, below `/2.0` for apps and below `/!api/2.0` for the host's own pages. */
export interface RestEnvironment {
  Variables: { viewer: Viewer }
}

/** @param identify who calls; may throw a `RestError` */
export function createRestRoutes(
  simulation: Simulation,
  identify: (context: Context) => Viewer | Promise<Viewer>,
): Hono<RestEnvironment> {
  const routes = new Hono<RestEnvironment>()

  routes.use(answerConditionally(simulation), answerFields, answerChallenge(simulation))
  routes.use(async (context, next) => {
    const viewer = await identify(context)
    context.set('viewer', viewer)
    // Also on refusals (recorded answers).
    if (viewer.grant) context.header('X-OAuth-Scopes', viewer.grant.scopes.join(', '))
    context.header('Cache-Control', 'no-store')
    return next()
  })
  routes.use('/repositories/*', limitRate(simulation))
  routes.use(async (context, next) => {
    const path = context.req.path.replace(prefix, '')
    requireScopes(context.var.viewer, findOperation(context.req.method, path)?.scopes ?? [])
    return next()
  })

  addUserRoutes(routes, simulation)
  addWorkspaceRoutes(routes, simulation)
  addUserWorkspaceRoutes(routes, simulation)
  addPermissionRoutes(routes, simulation)
  addPublicRepositoryRoutes(routes, simulation)
  addProjectRoutes(routes, simulation)
  addIssueTracker(routes, simulation)
  addRepositoryRoutes(routes, simulation)
  addForkRoutes(routes, simulation)
  addReviewerRoutes(routes, simulation)
  addRestrictionRoutes(routes, simulation)
  addBranchingModelRoutes(routes, simulation)
  addPullRequestSubject(routes, simulation)
  addRefRoutes(routes, simulation)
  addRefChangeRoutes(routes, simulation)
  addCommitRoutes(routes, simulation)
  addDiffRoutes(routes, simulation)
  addSourceRoutes(routes, simulation)
  addSourceChangeRoutes(routes, simulation)
  addFileHistoryRoutes(routes, simulation)
  addCommitStatusRoutes(routes, simulation)
  addCommitCommentRoutes(routes, simulation)
  addCommitApprovalRoutes(routes, simulation)
  addReportRoutes(routes, simulation)
  addPipelineRoutes(routes, simulation)
  addStepLogRoutes(routes, simulation)
  addTestReportRoutes(routes, simulation)
  addAnnotationRoutes(routes, simulation)
  addHookEventRoutes(routes, simulation)
  addHookRoutes(routes, simulation)
  addAddonRoutes(routes, simulation)
  addPropertyRoutes(routes, simulation)
  return routes
}
