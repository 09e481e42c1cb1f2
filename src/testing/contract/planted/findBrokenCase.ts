import { isDeepStrictEqual } from 'node:util'
import type { createFakeHost } from '../../createFakeHost.ts'
import type { ContractCase } from '../ContractCase.ts'
import { contractCases } from '../contractCases.ts'
import { openFakeHostFrame } from '../openFakeHostFrame.ts'

export interface FindBrokenCaseParameters {
  createHost: typeof createFakeHost
  /** Filled by whoever listens to the console. */
  log: string[]
  /** A case that takes longer is broken: a call that gets no answer waits for ever. */
  limitMs: number
}

/** Play the contract against a fake host, and name the first case that comes out another way. */
export async function findBrokenCase(
  parameters: FindBrokenCaseParameters,
): Promise<string | undefined> {
  for (const one of contractCases) {
    parameters.log.length = 0
    if (!(await isKept(one, parameters))) return one.name
  }
  return undefined
}

async function isKept(
  { arrange: arrangement = {}, play, expected }: ContractCase,
  { createHost, log, limitMs }: FindBrokenCaseParameters,
): Promise<boolean> {
  const frame = openFakeHostFrame({ arrangement, log, createHost })
  const late = Symbol('late')
  const limit = new Promise((resolve) => setTimeout(() => resolve(late), limitMs))
  try {
    return isDeepStrictEqual(await Promise.race([play(frame), limit]), expected)
  } catch {
    return false
  }
}
