import { CommandError } from '../../src/simulator/node/CommandError.ts'

/**
 * The checks named in a list such as `types,lint`, in their own order; all without a list.
 * @throws {CommandError} that names the check nobody knows, and those there are
 */
export function pickChecks<check extends { name: string }>(
  checks: readonly check[],
  only: string | undefined,
): check[] {
  if (only === undefined) return [...checks]
  const wanted = only.split(',').map((name) => name.trim())
  const names = checks.map(({ name }) => name)
  const unknown = wanted.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new CommandError(`No check is called "${unknown}". There are: ${names.join(', ')}.`)
  }
  return checks.filter(({ name }) => wanted.includes(name))
}
