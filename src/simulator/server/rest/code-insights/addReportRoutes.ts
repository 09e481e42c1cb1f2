import type { Hono } from 'hono'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import type { ReportRecord } from '../../world/ReportRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { commitPath, locateCommit } from '../locateCommit.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { findReport, listReports, locateReport, reportPath } from './locateReport.ts'
import { reportSchema } from './reportSchemas.ts'
import { toReport } from './toReport.ts'

/** Reports of a commit: Code Insights. Apps and members write them. */
export function addReportRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now, createId } = simulation

  routes.get(`${commitPath}/reports`, (context) => {
    const values = listReports(locateCommit(simulation, context)).map(toReport)
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.put(reportPath, async (context) => {
    const found = locateCommit(simulation, context)
    const { repository, workspace } = found.located
    requireRole(context, workspace, 'member')
    const fields = await readJson(context.req.raw, reportSchema)
    const former = findReport(found, context.req.param('report'))
    const updatedOn = new Date(now()).toISOString()
    const report: ReportRecord = {
      uuid: former?.uuid ?? `{${createId()}}`,
      externalId: former?.externalId ?? context.req.param('report'),
      commit: found.commit.hash,
      fields,
      annotations: former?.annotations ?? [],
      createdOn: former?.createdOn ?? updatedOn,
      updatedOn,
    }
    repository.reports = [...repository.reports.filter((one) => one !== former), report]
    return context.json(toReport(report))
  })

  routes.get(reportPath, (context) =>
    context.json(toReport(locateReport(simulation, context).report)),
  )

  // One that is not there is gone too: Bitbucket's OpenAPI knows 204 alone.
  routes.delete(reportPath, (context) => {
    const found = locateCommit(simulation, context)
    const { repository, workspace } = found.located
    requireRole(context, workspace, 'member')
    const former = findReport(found, context.req.param('report'))
    repository.reports = repository.reports.filter((one) => one !== former)
    return context.body(null, 204)
  })
}
