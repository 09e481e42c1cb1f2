import { createBackEnd } from '../../examples/back-end/createBackEnd.mjs'
import { openInstallations } from '../../examples/back-end/openInstallations.mjs'
import { join } from 'node:path'
import { readDescriptor } from '../../src/simulator/node/readDescriptor.ts'
import { checkSecurity } from './checkSecurity.ts'
import { openTarget } from './openTarget.ts'

/** Serve a build with the example's back end, in this process, and say what the rules find. */
export async function checkServedBuild(folder: string): Promise<string[]> {
  const { baseUrl } = await readDescriptor(join(folder, 'atlassian-connect.json'))
  const send = createBackEnd({
    folder,
    baseUrl,
    installations: openInstallations(),
    judge: () => ({ verdict: 'pass', reasons: [] }),
  })
  const findings = await checkSecurity(await openTarget({ origin: baseUrl, send }))
  // Nothing is to be skipped here: all can be told.
  return findings
    .filter(({ result }) => result !== 'passed')
    .flatMap(({ title, details }) => details.map((detail) => `${title}: ${detail}`))
}
