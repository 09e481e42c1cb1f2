import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import { judgeWithReport } from './judgeWithReport.ts'

const clean = { code: 0, timedOut: false }
const parse = (report: unknown) => [{ title: String(report), outcome: 'passed' as const }]

async function setUp(files: Record<string, string> = {}) {
  return {
    file: join(await createDirectory(files), 'report.json'),
    complain: vi.spyOn(console, 'error').mockReturnValue(),
  }
}

test('default', async () => {
  const { file } = await setUp()
  const run = async () => {
    await writeFile(file, '"one"')
    return clean
  }
  expect(await judgeWithReport(file, parse, run)).toEqual({ passed: 1, failed: 0, notes: [] })
})

test('behavior: the report of an earlier run is gone before this one begins', async () => {
  const { file } = await setUp({ 'report.json': '"of old"' })
  const run = async () => {
    await expect(access(file)).rejects.toThrow('ENOENT')
    return clean
  }
  expect(await judgeWithReport(file, parse, run)).toEqual({
    passed: 0,
    failed: 1,
    notes: ['ended with exit code 0, without a report'],
  })
})

test('behavior: a report that makes no sense is told', async () => {
  const { file, complain } = await setUp()
  const run = async () => {
    await writeFile(file, '1')
    return clean
  }
  const refuse = () => {
    throw new Error('no report')
  }
  expect(await judgeWithReport(file, refuse, run)).toMatchObject({ passed: 0, failed: 1 })
  expect(complain.mock.calls).toEqual([[`No usable report in ${file}: Error: no report`]])
})
