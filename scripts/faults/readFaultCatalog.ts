import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

/** A way in which the world around the library goes wrong. */
export interface Fault {
  /** A letter for the group and a number of two digits, such as `A01`. */
  id: string
  fault: string
  /** What the library, or the app, does about it. */
  expected: string
  /** Somebody hostile is behind it: its test needs a positive control. */
  isAttack: boolean
}

const catalog = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/)),
      fault: v.pipe(v.string(), v.minLength(1)),
      expected: v.pipe(v.string(), v.minLength(1)),
      isAttack: v.boolean(),
    }),
  ),
  v.check((faults) => {
    const ids = faults.map(({ id }) => id)
    return ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? ''))
  }, 'Every id is there once, in their order.'),
)

/**
 * The faults in a value read from JSON.
 * @throws {v.ValiError} when a row is incomplete, or an id is there twice or out of order
 */
export function parseFaultCatalog(value: unknown): Fault[] {
  return v.parse(catalog, value)
}

/** The fault catalogue of the project. */
export async function readFaultCatalog(): Promise<Fault[]> {
  const file = join(projectRoot, 'src/testing/faults/faults.json')
  return parseFaultCatalog(JSON.parse(await readFile(file, 'utf8')))
}
