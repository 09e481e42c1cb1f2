import type { Report } from '../../../contract/Report.ts'
import type { ReportAnnotation } from '../../../contract/ReportAnnotation.ts'

/** A report of a commit, as a tool has told it. */
export interface ReportRecord {
  /** With braces. */
  uuid: string
  /** What the tool calls it; unique for the commit. */
  externalId: string
  /** Hash, whole. */
  commit: string
  fields: ReportFields
  annotations: readonly AnnotationRecord[]
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}

type Made = 'type' | 'uuid' | 'external_id' | 'created_on' | 'updated_on'

export type ReportFields = Omit<Report, Made>

/** What a report has found. */
export interface AnnotationRecord {
  /** With braces. */
  uuid: string
  /** What the tool calls it; unique in the report. */
  externalId: string
  fields: AnnotationFields
  /** ISO 8601. */
  createdOn: string
  updatedOn: string
}

export type AnnotationFields = Omit<ReportAnnotation, Made>
