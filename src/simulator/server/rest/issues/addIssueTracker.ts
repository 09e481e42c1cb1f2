import type { Hono } from 'hono'
import type { Simulation } from '../../Simulation.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { addIssueAttachmentRoutes } from './addIssueAttachmentRoutes.ts'
import { addIssueChangeRoutes } from './addIssueChangeRoutes.ts'
import { addIssueCommentRoutes } from './addIssueCommentRoutes.ts'
import { addIssueInterestRoutes } from './addIssueInterestRoutes.ts'
import { addIssueLabelRoutes } from './addIssueLabelRoutes.ts'
import { addIssueRoutes } from './addIssueRoutes.ts'

/** The issue tracker, which was removed on 20 August 2026; moving issues in and out is not simulated. */
export function addIssueTracker(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  addIssueRoutes(routes, simulation)
  addIssueCommentRoutes(routes, simulation)
  addIssueChangeRoutes(routes, simulation)
  addIssueAttachmentRoutes(routes, simulation)
  addIssueInterestRoutes(routes, simulation)
  addIssueLabelRoutes(routes, simulation)
}
