/** What a report has found (`GET …/reports/{reportId}/annotations/{annotationId}`, scope `repository`). */
export interface ReportAnnotation {
  type: 'report_annotation'
  /** With curly braces. */
  uuid: string
  /** What the tool calls it. */
  external_id: string
  annotation_type: 'VULNERABILITY' | 'CODE_SMELL' | 'BUG'
  summary: string
  details?: string
  result?: 'PASSED' | 'FAILED' | 'SKIPPED' | 'IGNORED'
  severity?: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW'
  path?: string
  /** From 1; missing for a whole file. */
  line?: number
  link?: string
  /** ISO 8601. */
  created_on: string
  updated_on: string
}
