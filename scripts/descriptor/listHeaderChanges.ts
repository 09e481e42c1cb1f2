import type { HeaderRule } from '../../src/simulator/node/parseHeadersFile.ts'

export interface ListHeaderChangesParameters {
  /** Of the `_headers` file. */
  rules: readonly HeaderRule[]
  /** The address that the file was written for. */
  from: string
  to: string
}

/** One sentence for each thing in a `_headers` file that has to change, or to be known, at an address. */
export function listHeaderChanges({ rules, from, to }: ListHeaderChangesParameters): string[] {
  const { host } = new URL(from)
  const headers = rules.flatMap((rule) =>
    rule.headers.map(({ name, value = '' }) => ({ pattern: rule.pattern, name, value })),
  )
  const named = headers.filter(({ value }) => value.includes(host))
  const isBelowIncluded = headers.some(
    ({ name, value }) =>
      name.toLowerCase() === 'strict-transport-security' && /includeSubDomains/i.test(value),
  )
  return [
    ...named.map(
      ({ pattern, name }) =>
        `_headers: ${name} of ${pattern} names ${host}. Write ${new URL(to).host} instead.`,
    ),
    ...(named.length === 0
      ? ["_headers needs no change: the app stands there as 'self' and the path only."]
      : []),
    ...(isBelowIncluded
      ? [
          `Strict-Transport-Security includes all below ${new URL(to).hostname}: https only, for a year.`,
        ]
      : []),
  ]
}
