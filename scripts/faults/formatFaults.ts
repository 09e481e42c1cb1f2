import type { FaultVerdicts } from './judgeFaults.ts'

/** The verdicts as lines: a fault, then its tests below it, and the sum at the end. */
export function formatFaults({ verdicts, strays }: FaultVerdicts): string[] {
  const failed = verdicts.filter(({ problem }) => problem !== undefined).length
  return [
    ...verdicts.flatMap(({ fault, tests, controls, problem }) => [
      `${fault.id}  ${problem === undefined ? 'passed' : 'FAILED'}  ${fault.fault}`,
      ...[...tests, ...controls].map(({ title, outcome }) => `     ${outcome}  ${title}`),
      ...(problem === undefined ? [] : [`     ${problem}`]),
    ]),
    ...strays,
    `${verdicts.length - failed} of ${verdicts.length} faults passed, ${strays.length} strays`,
  ]
}
