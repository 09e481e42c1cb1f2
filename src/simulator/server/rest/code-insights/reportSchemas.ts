import * as v from 'valibot'

// The limits are those of developer.atlassian.com/cloud/bitbucket/rest/api-group-reports.
const text = (limit: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(limit))
const maybeText = (limit: number) => v.exactOptional(text(limit))
const link = v.exactOptional(
  v.pipe(text(2_000), v.regex(/^https?:\/\/\S+$/i, 'Enter a valid URL.')),
)

/** `PUT …/reports/{reportId}`: the whole report. */
export const reportSchema = v.object({
  title: text(450),
  details: text(2_000),
  report_type: v.picklist(['SECURITY', 'COVERAGE', 'TEST', 'BUG']),
  result: v.exactOptional(v.picklist(['PASSED', 'FAILED', 'PENDING'])),
  reporter: maybeText(450),
  link,
  remote_link_enabled: v.exactOptional(v.boolean()),
  logo_url: link,
  data: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          title: text(450),
          type: v.exactOptional(
            v.picklist(['BOOLEAN', 'DATE', 'DURATION', 'LINK', 'NUMBER', 'PERCENTAGE', 'TEXT']),
          ),
          value: v.unknown(),
        }),
      ),
      v.maxLength(10, 'A report has ten data fields at most.'),
    ),
  ),
})

/** `PUT …/annotations/{annotationId}`: the whole annotation. */
export const annotationSchema = v.object({
  annotation_type: v.picklist(['VULNERABILITY', 'CODE_SMELL', 'BUG']),
  summary: text(450),
  details: maybeText(2_000),
  result: v.exactOptional(v.picklist(['PASSED', 'FAILED', 'SKIPPED', 'IGNORED'])),
  severity: v.exactOptional(v.picklist(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'])),
  path: maybeText(2_000),
  line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  link,
})

/** `POST …/annotations`: one to a hundred of them, each with its own name. */
export const annotationsSchema = v.pipe(
  v.array(v.object({ ...annotationSchema.entries, external_id: text(450) })),
  v.minLength(1),
  v.maxLength(100, 'One call takes 100 annotations at most.'),
)
