import type { Hono } from 'hono'
import { readJson } from '../../readJson.ts'
import type { Simulation } from '../../Simulation.ts'
import type { AnnotationFields, AnnotationRecord, ReportRecord } from '../../world/ReportRecord.ts'
import type { RestEnvironment } from '../createRestRoutes.ts'
import { paginate } from '../paginate.ts'
import { requireRole } from '../requireRole.ts'
import { RestError } from '../RestError.ts'
import { toRestAddress } from '../toRestAddress.ts'
import { isNamed, locateReport, reportPath } from './locateReport.ts'
import { annotationSchema, annotationsSchema } from './reportSchemas.ts'
import { toAnnotation } from './toReport.ts'

const path = `${reportPath}/annotations`

// developer.atlassian.com/cloud/bitbucket/rest/api-group-reports
const limit = 1_000

/** What a report has found. One of the same name takes the place of the former. */
export function addAnnotationRoutes(routes: Hono<RestEnvironment>, simulation: Simulation): void {
  const { origin, now, createId } = simulation

  routes.get(path, (context) => {
    const values = locateReport(simulation, context).report.annotations.map(toAnnotation)
    return context.json(paginate(values, toRestAddress(origin, context)))
  })

  routes.post(path, async (context) => {
    const { report, located } = locateReport(simulation, context)
    requireRole(context, located.workspace, 'member')
    const given = await readJson(context.req.raw, annotationsSchema)
    const names = given.map(({ external_id: name }) => name)
    const others = report.annotations.filter(({ externalId }) => !names.includes(externalId))
    if (others.length + new Set(names).size > limit) {
      throw new RestError(400, `A report has ${limit} annotations at most.`)
    }
    const made = given.map(({ external_id: name, ...fields }) => put(report, name, fields))
    return context.json(made.map(toAnnotation))
  })

  routes.get(`${path}/:annotation`, (context) => {
    const { report } = locateReport(simulation, context)
    const name = context.req.param('annotation')
    const annotation = find(report, name)
    if (!annotation) throw new RestError(404, `There is no annotation ${name} in this report.`)
    return context.json(toAnnotation(annotation))
  })

  routes.put(`${path}/:annotation`, async (context) => {
    const { report, located } = locateReport(simulation, context)
    requireRole(context, located.workspace, 'member')
    const fields = await readJson(context.req.raw, annotationSchema)
    const name = context.req.param('annotation')
    if (!find(report, name) && report.annotations.length >= limit) {
      throw new RestError(400, `A report has ${limit} annotations at most.`)
    }
    return context.json(toAnnotation(put(report, name, fields)))
  })

  // As with reports, one that is not there is gone too.
  routes.delete(`${path}/:annotation`, (context) => {
    const { report, located } = locateReport(simulation, context)
    requireRole(context, located.workspace, 'member')
    const former = find(report, context.req.param('annotation'))
    report.annotations = report.annotations.filter((one) => one !== former)
    return context.body(null, 204)
  })

  function put(report: ReportRecord, name: string, fields: AnnotationFields): AnnotationRecord {
    const former = find(report, name)
    const updatedOn = new Date(now()).toISOString()
    const annotation: AnnotationRecord = {
      uuid: former?.uuid ?? `{${createId()}}`,
      externalId: former?.externalId ?? name,
      fields,
      createdOn: former?.createdOn ?? updatedOn,
      updatedOn,
    }
    report.annotations = [...report.annotations.filter((one) => one !== former), annotation]
    return annotation
  }
}

function find({ annotations }: ReportRecord, name: string): AnnotationRecord | undefined {
  return annotations.find((annotation) => isNamed(annotation, name))
}
