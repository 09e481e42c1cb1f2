import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { buildModule } from '../../checks/buildModule.ts'
import type { ProofResult } from '../ProofStep.ts'
import { runCaptured } from '../runCaptured.ts'
import { judgeLogins } from './judgeLogins.ts'
import type { LoginProbe } from './runLoginProbe.ts'

/** Fills every store of the simulator: two tokens come of each login, and 10,000 are kept. */
const warmUp = 11_000
const logins = 10_000

const probeSchema = v.object({
  growthBytes: v.number(),
  logins: v.number(),
  kept: v.record(v.string(), v.number()),
})

/** Memory of the simulator alone, in a Node of its own; then the same with a leak that it must see. */
export async function proveLogins(): Promise<ProofResult> {
  const file = join(projectRoot, '.assent/loginProbe.mjs')
  const input = join(projectRoot, 'scripts/prove/logins/main.ts')
  await mkdir(join(projectRoot, '.assent'), { recursive: true })
  await writeFile(file, await buildModule({ root: projectRoot, input, platform: 'node' }))
  const probe = await runProbe(file)
  console.log(probe)
  const control = await runProbe(file, '--leak')
  console.log('with a planted leak:', control)
  return judgeLogins(probe, control)
}

async function runProbe(file: string, ...flags: string[]): Promise<LoginProbe> {
  const args = ['--expose-gc', file, String(warmUp), String(logins), ...flags]
  const { code, stdout, stderr } = await runCaptured(process.execPath, args)
  if (code !== 0) throw new Error(`The login probe ended with exit code ${code}.\n${stderr}`)
  return v.parse(probeSchema, JSON.parse(stdout))
}
