import { expect, test } from 'vitest'
import { checkSecurity } from './checkSecurity.ts'
import { openTarget } from './openTarget.ts'
import { answerFaults } from './testing/answerFaults.ts'
import { baseUrl, createExampleBackEnd } from './testing/createExampleBackEnd.ts'
import { answers, type Fault } from './testing/plantFault.ts'
import { securityFaults } from './testing/securityFaults.ts'

const faults = [...securityFaults, ...answerFaults]

async function check(plant: Fault = (handle) => handle, origin = baseUrl) {
  const send = plant(await createExampleBackEnd())
  return checkSecurity(await openTarget({ origin, send }))
}

async function failed(plant?: Fault, origin?: string): Promise<string[]> {
  const findings = await check(plant, origin)
  return findings.filter(({ result }) => result === 'failed').map(({ title }) => title)
}

test('control: the example back end passes every rule, and none is skipped', async () => {
  const findings = await check()
  expect(findings.filter(({ result }) => result !== 'passed')).toEqual([])
})

test.each(faults)('behavior: catches $title', async ({ plant, caughtBy }) => {
  expect(await failed(plant)).toEqual(caughtBy)
})

test('behavior: an app that breaks instead of refusing is caught', async () => {
  const breaks = answers((response) =>
    response.status === 401
      ? new Response('', { status: 500, headers: response.headers })
      : response,
  )
  const titles = (await check()).map(({ title }) => title)
  const refusals = titles.filter((title) => /^refuses (?!an installation)/.test(title))
  expect(await failed(breaks)).toEqual(refusals)
  expect(refusals.length).toBeGreaterThan(20)
})

test('behavior: an app without https is caught', async () => {
  expect(await failed(undefined, 'http://reviews.acme.example')).toEqual(['is served over https'])
})

test('behavior: on this machine https is skipped, with the reason', async () => {
  const [https] = await check(undefined, 'http://localhost:8082')
  expect(https).toMatchObject({ result: 'skipped', details: ['This machine only.'] })
})

test('each rule catches one of the planted faults', async () => {
  const caught = new Set(faults.flatMap(({ caughtBy }) => caughtBy))
  const titles = (await check()).map(({ title }) => title)
  expect(titles.filter((title) => !caught.has(title))).toEqual(['is served over https'])
})
