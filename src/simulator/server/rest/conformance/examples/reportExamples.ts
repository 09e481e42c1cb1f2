import type { CallRestAs, RestExample, RestExampleTable } from '../RestExample.ts'

const reports = '/repositories/{workspace}/{repo_slug}/commit/{commit}/reports'
const one = `${reports}/{reportId}`
const report = {
  title: 'Scan',
  details: 'Found 1.',
  report_type: 'SECURITY',
  result: 'FAILED',
  data: [{ title: 'Page', type: 'LINK', value: { text: 'Scan', href: 'https://scan.example' } }],
}
const annotation = {
  annotation_type: 'BUG',
  summary: 'Adds a cent.',
  path: 'src/basket.ts',
  line: 2,
}

async function tellReport(call: CallRestAs): Promise<Record<string, string>> {
  const response = await call('GET', '/repositories/acme/checkout/pullrequests/1')
  const { source } = await response.json()
  const commit: string = source.commit.hash
  const path = `/repositories/acme/checkout/commit/${commit}/reports/scan`
  await call('PUT', path, { body: report })
  await call('PUT', `${path}/annotations/cent`, { body: annotation })
  return { commit, reportId: 'scan', annotationId: 'cent' }
}

const withReport: RestExample = { prepare: async (call) => ({ params: await tellReport(call) }) }

/** Reports of a commit, and their annotations. */
export const reportExamples: RestExampleTable = {
  [`GET ${reports}`]: withReport,
  [`GET ${one}`]: withReport,
  [`PUT ${one}`]: { ...withReport, body: report, as: 'app' },
  [`DELETE ${one}`]: { ...withReport, status: 204 },
  [`GET ${one}/annotations`]: withReport,
  [`POST ${one}/annotations`]: { ...withReport, body: [{ ...annotation, external_id: 'more' }] },
  [`GET ${one}/annotations/{annotationId}`]: withReport,
  [`PUT ${one}/annotations/{annotationId}`]: { ...withReport, body: annotation },
  [`DELETE ${one}/annotations/{annotationId}`]: { ...withReport, status: 204 },
}
