import { readFile } from 'node:fs/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** What two linters of packages find in a tarball, a sentence each: publint, and Are the types wrong? */
export async function lintPackage(tarball: string): Promise<string[]> {
  const data = await readFile(tarball)
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(data).buffer },
    strict: true,
  })
  const findings = messages.map(
    (message) => `publint: ${formatMessage(message, pkg) ?? message.code}`,
  )

  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(data)))
  // The package is ESM only, and needs a resolution that knows `exports`.
  const known = new Set(['CJSResolvesToESM'])
  const problems = analysis.types === false ? [] : analysis.problems
  const wrong = problems.filter(
    (problem) =>
      !known.has(problem.kind) &&
      !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
  )
  return [
    ...findings,
    ...(analysis.types === false ? ['attw: there are no types.'] : []),
    ...wrong.map((problem) => `attw: ${JSON.stringify(problem)}`),
  ]
}
