import type { Report } from '../../../../contract/Report.ts'
import type { ReportAnnotation } from '../../../../contract/ReportAnnotation.ts'
import type { AnnotationRecord, ReportRecord } from '../../world/ReportRecord.ts'

export function toReport({ uuid, externalId, fields, createdOn, updatedOn }: ReportRecord): Report {
  return {
    type: 'report',
    uuid,
    external_id: externalId,
    ...fields,
    created_on: createdOn,
    updated_on: updatedOn,
  }
}

export function toAnnotation({
  uuid,
  externalId,
  fields,
  createdOn,
  updatedOn,
}: AnnotationRecord): ReportAnnotation {
  return {
    type: 'report_annotation',
    uuid,
    external_id: externalId,
    ...fields,
    created_on: createdOn,
    updated_on: updatedOn,
  }
}
