import type { ApiEntry } from './ApiItem.ts'

/** Exported functions, components, hooks, classes and constants of which nothing is said. */
export function listUndocumented(entries: readonly ApiEntry[]): string[] {
  return entries.flatMap(({ specifier, items }) =>
    items
      .filter(({ group }) => group !== 'Types' && group !== 'From other packages')
      .filter(({ forms }) =>
        forms.every(({ docstring: { text, tags } }) => text === '' && tags.length === 0),
      )
      .map(({ name, source }) => `${specifier}: ${name} (${source})`),
  )
}
