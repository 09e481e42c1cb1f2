import type { TestOutcome } from '../test/tallyTests.ts'
import type { Fault } from './readFaultCatalog.ts'

/** What the tests say of one fault. */
export interface FaultVerdict {
  fault: Fault
  /** The tests named `fault A01: …`. */
  tests: TestOutcome[]
  /** The tests named `fault A01 control: …`: the same attack, with the guard taken out. */
  controls: TestOutcome[]
  /** One sentence; missing when all is well. */
  problem?: string
}

export interface FaultVerdicts {
  /** One for each fault, in their order. */
  verdicts: FaultVerdict[]
  /** A sentence for each test that names an id the catalogue does not have. */
  strays: string[]
}

/** Hold the catalogue against the tests that ran: a test says in its title which fault it is of. */
export function judgeFaults(
  faults: readonly Fault[],
  tests: readonly TestOutcome[],
): FaultVerdicts {
  const named = tests.flatMap((test) =>
    [...test.title.matchAll(/\bfault ([A-Z]\d+)( control)?:/g)].map(([, id = '', control]) => ({
      id,
      isControl: control !== undefined,
      test,
    })),
  )
  const known = new Set(faults.map(({ id }) => id))
  return {
    verdicts: faults.map((fault) => {
      const own = named.filter(({ id }) => id === fault.id)
      return judgeFault(
        fault,
        own.filter(({ isControl }) => !isControl).map(({ test }) => test),
        own.filter(({ isControl }) => isControl).map(({ test }) => test),
      )
    }),
    strays: named
      .filter(({ id }) => !known.has(id))
      .map(({ id, test }) => `The catalogue has no fault ${id}, which a test names: ${test.title}`),
  }
}

function judgeFault(fault: Fault, tests: TestOutcome[], controls: TestOutcome[]): FaultVerdict {
  const verdict = { fault, tests, controls }
  const failed = [...tests, ...controls].find(({ outcome }) => outcome !== 'passed')
  if (failed) return { ...verdict, problem: `${fault.id}: ${failed.outcome}: ${failed.title}` }
  if (tests.length === 0) {
    return { ...verdict, problem: `${fault.id} has no test (${fault.fault}).` }
  }
  if (fault.isAttack && controls.length === 0) {
    const problem = `${fault.id} is an attack without a control that shows it succeed unguarded.`
    return { ...verdict, problem }
  }
  return verdict
}
