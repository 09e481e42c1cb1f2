import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readTestReports } from './readTestReports.ts'

const assertion = { fullName: 'fault A01: one', status: 'passed' }
const unit = { testResults: [{ name: 'a.ts', status: 'passed', assertionResults: [assertion] }] }
const spec = { title: 'fault A02: two', tests: [{ projectName: 'app', status: 'expected' }] }
const e2e = { suites: [{ title: 'b.ts', specs: [spec] }], errors: [] }

async function writeReports(reports: { unit?: object; e2e?: object }) {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, report] of Object.entries(reports)) {
    await writeFile(join(folder, name), JSON.stringify(report))
  }
  return { unit: join(folder, 'unit'), e2e: join(folder, 'e2e') }
}

test('default', async () => {
  await expect(readTestReports(await writeReports({ unit, e2e }))).resolves.toEqual([
    { title: 'fault A01: one', outcome: 'passed' },
    { title: 'b.ts › fault A02: two (app)', outcome: 'passed' },
  ])
})

test.each([
  ['unit', { e2e }],
  ['e2e', { unit }],
])('behavior: says that %s has to run first', async (name, reports) => {
  await expect(readTestReports(await writeReports(reports))).rejects.toThrow(
    `${name} has left none. Run: npm test -- --only unit,e2e`,
  )
})
