import type { Simulation } from '../../Simulation.ts'
import type { AnnotationRecord, ReportRecord } from '../../world/ReportRecord.ts'
import type { RestContext } from '../locate.ts'
import { commitPath, locateCommit, type LocatedCommit } from '../locateCommit.ts'
import { RestError } from '../RestError.ts'

export const reportPath = `${commitPath}/reports/:report`

export interface LocatedReport extends LocatedCommit {
  report: ReportRecord
}

/**
 * The report that a call is about, by its uuid or the name that its tool has given to it.
 * @throws {RestError} 404
 */
export function locateReport(
  simulation: Simulation,
  context: RestContext<typeof reportPath>,
): LocatedReport {
  const found = locateCommit(simulation, context)
  const name = context.req.param('report')
  const report = findReport(found, name)
  if (!report) throw new RestError(404, `There is no report ${name} of this commit.`)
  return { ...found, report }
}

export function findReport(found: LocatedCommit, name: string): ReportRecord | undefined {
  return listReports(found).find((report) => isNamed(report, name))
}

/** Oldest first. */
export function listReports({ located, commit }: LocatedCommit): ReportRecord[] {
  return located.repository.reports.filter((report) => report.commit === commit.hash)
}

export function isNamed(
  { uuid, externalId }: Pick<AnnotationRecord, 'uuid' | 'externalId'>,
  name: string,
): boolean {
  return uuid === name || externalId === name
}
