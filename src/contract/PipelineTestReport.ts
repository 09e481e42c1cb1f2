/** `GET …/steps/{step_uuid}/test_reports`. Bitbucket's OpenAPI does not describe it; the shape is ours. */
export interface PipelineTestReport {
  type: 'pipeline_step_test_report'
  number_of_test_cases: number
  number_of_successful_test_cases: number
  number_of_failed_test_cases: number
  number_of_error_test_cases: number
  number_of_skipped_test_cases: number
}

/** One of `GET …/test_reports/test_cases`; as ours. */
export interface PipelineTestCase {
  type: 'pipeline_step_test_case'
  /** With curly braces. */
  uuid: string
  name: string
  fully_qualified_name: string
  status: 'SUCCESSFUL' | 'FAILED'
  /** ISO 8601 duration. */
  duration: string
}

/** One of `GET …/test_cases/{test_case_uuid}/test_case_reasons`; as ours. */
export interface PipelineTestReason {
  type: 'pipeline_step_test_case_reason'
  message: string
  stack_trace: string
}
