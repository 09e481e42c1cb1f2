import { expect, test } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'

const checkout = '/repositories/acme/checkout'
const report = {
  title: 'Scan',
  details: 'Found 2.',
  report_type: 'SECURITY',
  result: 'FAILED',
  data: [{ title: 'Safe', type: 'BOOLEAN', value: false }],
}
const annotation = {
  annotation_type: 'BUG',
  summary: 'Adds a cent.',
  path: 'src/basket.ts',
  line: 2,
}

async function start(scopes = ['repository']) {
  const scene = await createRestScene({ scopes })
  const { values } = await (await scene.ana('GET', `${checkout}/commits`)).json()
  const reports = `${checkout}/commit/${values[0].hash}/reports`
  return { ...scene, reports, scan: `${reports}/scan`, annotations: `${reports}/scan/annotations` }
}

test('default: an app tells a report, again, and takes it back', async () => {
  const { asApp, clock, reports, scan } = await start()

  const first = await (await asApp('PUT', scan, report)).json()
  clock.time += 60_000
  const again = await asApp('PUT', scan, { ...report, result: 'PASSED', data: [] })

  expect(first).toMatchObject({
    type: 'report',
    external_id: 'scan',
    ...report,
    created_on: '2026-11-23T09:00:00.000Z',
  })
  expect(await again.json()).toEqual({
    ...first,
    result: 'PASSED',
    data: [],
    updated_on: '2026-11-23T09:01:00.000Z',
  })
  const byUuid = await asApp('GET', `${reports}/${encodeURIComponent(first.uuid)}`)
  expect(await byUuid.json()).toMatchObject({ result: 'PASSED' })
  expect((await (await asApp('GET', reports)).json()).size).toBe(1)
  expect((await asApp('DELETE', scan)).status).toBe(204)
  expect((await asApp('GET', scan)).status).toBe(404)
})

test('default: annotations come one by one, or many at once', async () => {
  const { asApp, annotations, scan } = await start()
  await asApp('PUT', scan, report)

  const one = await (await asApp('PUT', `${annotations}/a`, annotation)).json()
  const many = await asApp('POST', annotations, [
    { ...annotation, external_id: 'a', severity: 'HIGH' },
    { ...annotation, external_id: 'b' },
  ])

  expect(one).toMatchObject({ type: 'report_annotation', external_id: 'a', ...annotation })
  expect(await many.json()).toMatchObject([
    { uuid: one.uuid, severity: 'HIGH' },
    { external_id: 'b' },
  ])
  expect((await (await asApp('GET', annotations)).json()).size).toBe(2)
  expect(await (await asApp('GET', `${annotations}/b`)).json()).toMatchObject(annotation)
  expect((await asApp('DELETE', `${annotations}/b`)).status).toBe(204)
  expect((await asApp('GET', `${annotations}/b`)).status).toBe(404)
  await asApp('PUT', scan, report)
  expect((await (await asApp('GET', annotations)).json()).size).toBe(1)
})

test.each([
  ['no title', { title: undefined }],
  ['an unknown type', { report_type: 'MOOD' }],
  ['eleven data fields', { data: Array(11).fill(report.data[0]) }],
  ['a link that is a script', { link: 'javascript:alert(1)' }],
])('behavior: a report with %s is refused', async (_title, change) => {
  const { ana, scan } = await start()

  expect((await ana('PUT', scan, { ...report, ...change })).status).toBe(400)
  expect((await ana('PUT', scan, report)).status).toBe(200)
})

test('behavior: one call takes a hundred annotations, a report a thousand', async () => {
  const { ana, scan, annotations } = await start()
  await ana('PUT', scan, report)
  const post = async (count: number, from = 0) => {
    const list = Array.from({ length: count }, (_, index) => index + from)
    const body = list.map((id) => ({ ...annotation, external_id: `n${id}` }))
    return (await ana('POST', annotations, body)).status
  }

  expect(await post(0)).toBe(400)
  expect(await post(101)).toBe(400)
  const rounds = Array.from({ length: 10 }, (_, round) => round * 100)
  for (const from of rounds) expect(await post(100, from)).toBe(200)
  expect(await post(1, 1_000)).toBe(400)
  expect((await ana('PUT', `${annotations}/more`, annotation)).status).toBe(400)
  expect(await post(100)).toBe(200)
})

test('behavior: annotations need their report, and reports a role', async () => {
  const { ana, nobody, annotations, scan } = await start()
  const { values } = await (await nobody('GET', '/repositories/acme/website/commits')).json()
  const open = `/repositories/acme/website/commit/${values[0].hash}/reports/scan`

  expect((await ana('PUT', `${annotations}/a`, annotation)).status).toBe(404)
  expect((await nobody('PUT', open, report)).status).toBe(401)
  expect((await ana('PUT', open, report)).status).toBe(200)
  expect((await nobody('GET', open)).status).toBe(200)
  expect((await ana('DELETE', scan)).status).toBe(204)
})
