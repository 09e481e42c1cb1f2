import type { Tally } from './Tally.ts'

/** A check with its title: sentences about what is wrong, none when all is well. */
export type TitledCheck = readonly [title: string, check: () => Promise<string[]>]

/** Run checks one after the other, and say what each found. One that cannot run has failed. */
export async function tallyChecks(checks: readonly TitledCheck[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, notes: [] }
  for (const [title, check] of checks) {
    const findings = await check().catch((error: unknown) => [String(error)])
    if (findings.length === 0) tally.passed += 1
    else tally.failed += 1
    tally.notes.push(...findings.map((finding) => `${title}: ${finding}`))
    console.log(
      [`${findings.length === 0 ? 'ok    ' : 'FAILED'} ${title}`, ...findings].join('\n  '),
    )
  }
  return tally
}
