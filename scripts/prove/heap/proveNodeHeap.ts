import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { buildModule } from '../../checks/buildModule.ts'
import { runCaptured } from '../runCaptured.ts'
import type { ProofResult } from '../ProofStep.ts'
import { judgeNodeHeap } from './judgeNodeHeap.ts'
import type { HeapProbe } from './runHeapProbe.ts'

const warmUp = 10_000
const requests = 100_000

const probeSchema = v.object({
  growthBytes: v.number(),
  issued: v.number(),
  settled: v.number(),
  failed: v.number(),
  foreign: v.number(),
  timersLeft: v.number(),
  listenersLeft: v.number(),
})

/** Memory of the bridge alone, in a Node of its own; then the same with a leak that it must see. */
export async function proveNodeHeap(): Promise<ProofResult> {
  const file = join(projectRoot, '.assent/heapProbe.mjs')
  const input = join(projectRoot, 'scripts/prove/heap/main.ts')
  await mkdir(join(projectRoot, '.assent'), { recursive: true })
  await writeFile(file, await buildModule({ root: projectRoot, input, platform: 'node' }))
  const probe = await runProbe(file)
  console.log(probe)
  const control = await runProbe(file, '--leak')
  console.log('with a planted leak:', control)
  return judgeNodeHeap(probe, control)
}

async function runProbe(file: string, ...flags: string[]): Promise<HeapProbe> {
  const args = ['--expose-gc', file, String(warmUp), String(requests), ...flags]
  const { code, stdout, stderr } = await runCaptured(process.execPath, args)
  if (code !== 0) throw new Error(`The heap probe ended with exit code ${code}.\n${stderr}`)
  return v.parse(probeSchema, JSON.parse(stdout))
}
