/** A report of a commit: Code Insights (`GET …/commit/{commit}/reports/{reportId}`, scope `repository`). */
export interface Report {
  type: 'report'
  /** With curly braces. */
  uuid: string
  /** What the tool calls it. */
  external_id: string
  title: string
  details: string
  report_type: 'SECURITY' | 'COVERAGE' | 'TEST' | 'BUG'
  result?: 'PASSED' | 'FAILED' | 'PENDING'
  reporter?: string
  link?: string
  remote_link_enabled?: boolean
  logo_url?: string
  /** Ten at most. */
  data?: ReportData[]
  /** ISO 8601. */
  created_on: string
  updated_on: string
}

export interface ReportData {
  title: string
  type?: 'BOOLEAN' | 'DATE' | 'DURATION' | 'LINK' | 'NUMBER' | 'PERCENTAGE' | 'TEXT'
  /** Milliseconds for times and durations; an object of `text` and `href` for links. */
  value: unknown
}
